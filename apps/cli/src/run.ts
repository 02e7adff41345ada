import { CommanderError } from 'commander'
import { EXIT, exitCodeOf } from './exit-code.ts'
import { program } from './program.ts'
import { createSession } from './session.ts'
import { wordedFailure } from './terminal/failure-text.ts'
import type { ProcessIO } from './terminal/io.ts'

/**
 * Runs the command `blog`.
 *
 * @param argv Arguments after the program's name; none asks for help.
 * @param outer Where to write, and what relative paths start from.
 * @returns The exit code: 0 fine, 1 problems in the content, 2 usage or config, 3 input/output. Never throws.
 */
export async function run(argv: readonly string[], outer: ProcessIO): Promise<number> {
	let code: number = EXIT.ok
	const session = createSession(outer)
	try {
		await program(session, (result) => {
			code = result
		}).parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' })
		return code
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
		if (outer.signal.aborted) return EXIT.io
		const { alerts, level } = session.io
		alerts.write(`blog: ${await wordedFailure(error, level === 'verbose')}\n`)
		return exitCodeOf(error)
	} finally {
		session.end()
	}
}
