/**
 * GitHub's expressions, evaluated by GitHub's own library. What it does not know throws, and so does a property of an
 * event that the rehearsal does not play: GitHub would silently take it as empty.
 */
import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { truthy } from '@actions/expressions/result';

/** What an expression can ask for; `steps` and `needs` may lack what did not run. */
export interface Contexts {
  github: Record<string, unknown>;
  needs: Record<string, unknown>;
  steps: Record<string, unknown>;
}

/** How it went so far, for the functions that ask. */
export interface Standing {
  failed: boolean;
}

type Value = InstanceType<typeof data.BooleanData> | InstanceType<typeof data.StringData>;

const STATUS = (standing: Standing): readonly (readonly [name: string, says: boolean])[] => [
  ['always', true],
  ['cancelled', false],
  ['failure', standing.failed],
  ['success', !standing.failed],
];

/** Throws where a path below `github` leads nowhere. */
function mustBeThere(expression: string, { github }: Contexts): void {
  for (const [path] of expression.matchAll(/\bgithub(?:\.[\w-]+)+/g)) {
    const parts = path.split('.').slice(1);
    let at: unknown = github;
    for (const part of parts) {
      // An event of another kind has no such part, which expressions rely on.
      if (at === null) break;
      if (typeof at !== 'object' || !(part in at)) throw new RangeError(`"${path}" is not played`);
      at = (at as Record<string, unknown>)[part];
    }
  }
}

function evaluate(expression: string, contexts: Contexts, standing: Standing): Value {
  mustBeThere(expression, contexts);
  const functions = STATUS(standing).map(([name, says]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(says),
  }));
  const { tokens } = new Lexer(expression).lex();
  const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
  const values = JSON.parse(JSON.stringify(contexts), data.reviver) as InstanceType<typeof data.Dictionary>;
  return new Evaluator(tree, values, new Map(functions.map((each) => [each.name, each]))).evaluate() as Value;
}

const WRAPPED = /\$\{\{([\s\S]*?)\}\}/g;

/** A text with its expressions worked out. */
export const filled = (text: unknown, contexts: Contexts, standing: Standing = { failed: false }): string =>
  String(text).replace(WRAPPED, (_, inner: string) => evaluate(inner.trim(), contexts, standing).coerceString());

/** Whether an `if:` holds. Without a function that asks for the standing, all before must have gone well. */
export function holds(condition: unknown, contexts: Contexts, standing: Standing): boolean {
  if (condition === undefined) return !standing.failed;
  const inner = String(condition)
    .trim()
    .replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
    .trim();
  const asks = /\b(?:always|cancelled|failure|success)\(\)/.test(inner);
  if (!asks && standing.failed) return false;
  return truthy(evaluate(inner, contexts, standing));
}
