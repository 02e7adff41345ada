import type { Command } from 'commander'
import { someText, someTexts } from './some-text.ts'

/** Has values of options and arguments that nothing else looks at hold more than blanks: an unset `"$OUT"` is a mistake, not the current folder. */
export function refuseBlanks(command: Command): void {
	const options = command.options.filter(({ required, optional }) => required || optional)
	for (const one of [...options, ...command.registeredArguments]) {
		if (one.parseArg !== undefined) continue
		if (one.variadic) one.argParser(someTexts)
		else one.argParser(someText)
	}
	command.commands.forEach(refuseBlanks)
}
