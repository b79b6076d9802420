/** A reporter of vitest that says at the end which files took longest, what they did before their first test included. */
import type { Reporter, TestModule } from 'vitest/node';

/** How many files are named. */
const NAMED = 10;

const secondsOf = (module: TestModule): number => {
  const { collectDuration, setupDuration, duration } = module.diagnostic();
  return (collectDuration + setupDuration + duration) / 1000;
};

export default class Slowest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const slowest = modules
      .map((module) => ({ name: `${module.project.name}: ${module.relativeModuleId}`, seconds: secondsOf(module) }))
      .sort((a, b) => b.seconds - a.seconds)
      .slice(0, NAMED);
    console.log('\nThe slowest files:');
    for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(8)} s  ${name}`);
  }
}
