import type { Command } from 'commander'
import { wholeNumber } from './parse-number.ts'
import { someText } from './some-text.ts'

/** Flags for where a server listens. */
export interface ListeningFlags {
	readonly port: number
	readonly host: string
}

/**
 * Adds these flags.
 *
 * @param port The one without a flag.
 * @param takesNext Whether the server takes the next free port if it is taken.
 */
export function withListening(
	command: Command,
	{ port, takesNext }: { readonly port: number; readonly takesNext: boolean },
): Command {
	const otherwise = takesNext ? 'the next free one if it is taken; ' : ''
	return command
		.option('-p, --port <number>', `port; ${otherwise}0 takes any`, wholeNumber(0, 65_535), port)
		.option('--host <name>', 'address to listen on', someText, '127.0.0.1')
}
