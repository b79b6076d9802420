/** `npm run check`: see check/command.ts. */
import { checkCommand } from './check/command.ts';

process.exitCode = checkCommand(process.argv.slice(2), process);
