/** `npm run federate`: see federate/command.ts. */
import { federateCommand } from './federate/command.ts';

process.exitCode = await federateCommand(process.argv.slice(2), process);
