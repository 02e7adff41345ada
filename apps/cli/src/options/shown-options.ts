import type { GeneratorName } from '@blog/builder'
import { type Command, InvalidArgumentError, Option } from 'commander'

/** Here too, so that `--help` need not load what builds. */
export const generatorNames = [
	...(['hugo', 'jekyll', 'docusaurus'] as const),
	...(['vitepress', 'astro', 'eleventy'] as const),
] satisfies readonly GeneratorName[]

/** Flags for posts that are hidden by default, and for how the folder is read. */
export interface ShownFlags {
	readonly drafts?: boolean
	readonly future?: boolean
	readonly expired?: boolean
	readonly generator?: GeneratorName
}

/** Adds these flags. */
export function withShown(command: Command): Command {
	return command
		.option('--drafts', 'show drafts')
		.option('--future', 'show posts whose publishDate is in the future')
		.option('--expired', 'show posts whose expiryDate has passed')
		.addOption(
			new Option(
				'--generator <name>',
				'read the folder as that generator does (default: the one whose config it has)',
			)
				.choices(generatorNames)
				.argParser(generatorNamed),
		)
}

/** @throws {InvalidArgumentError} With what to do about it. */
function generatorNamed(name: string): string {
	if (generatorNames.some((known) => known === name)) return name
	throw new InvalidArgumentError(
		name === 'zola'
			? 'Sites of Zola do not build in place: `blog import zola` takes one along.'
			: `Allowed choices are ${generatorNames.join(', ')}.`,
	)
}

/** The flags that were given: those that were not leave it to the config. */
export function shownOf({ drafts, future, expired, generator }: ShownFlags): ShownFlags {
	return {
		...(drafts && { drafts }),
		...(future && { future }),
		...(expired && { expired }),
		...(generator && { generator }),
	}
}
