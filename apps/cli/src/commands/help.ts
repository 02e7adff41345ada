import type { Command } from 'commander'

/** Also for shells, whose scripts are made from the other commands. */
export const helpDescription = 'Print the help of a command.'

/** Adds `blog help`, which unlike commander's own names what it does not know, and goes further down than one command. */
export function addHelp(program: Command): void {
	program
		.command('help')
		.description(helpDescription)
		.argument('[command...]', 'words of the command')
		.action(async (words: readonly string[]) => {
			let command = program
			for (const word of words) {
				const inner = program.createHelp().visibleCommands(command)
				const found = inner.find((one) => one.name() === word)
				if (!found) {
					const { nearestName } = await import('@blog/core')
					const near = nearestName(
						word,
						inner.map((one) => one.name()),
					)
					const advice = near === undefined ? '' : ` (Did you mean ${near}?)`
					return program.error(`error: unknown command '${word}'${advice}`)
				}
				command = found
			}
			command.outputHelp()
		})
}
