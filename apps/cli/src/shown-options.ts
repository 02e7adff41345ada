import type { Command } from 'commander'

/** Flags for posts that are hidden by default. */
export interface ShownFlags {
	readonly drafts?: boolean
	readonly future?: boolean
	readonly expired?: boolean
}

/** Adds the flags that show hidden posts. */
export function withShown(command: Command): Command {
	return command
		.option('--drafts', 'show drafts')
		.option('--future', 'show posts whose publishDate is in the future')
		.option('--expired', 'show posts whose expiryDate has passed')
}

/** The flags that were given: those that were not leave it to the config. */
export function shownOf({ drafts, future, expired }: ShownFlags): ShownFlags {
	return { ...(drafts && { drafts }), ...(future && { future }), ...(expired && { expired }) }
}
