import { CommanderError } from 'commander'
import { EXIT, exitCodeOf } from './exit-code.ts'
import type { CommandIO } from './io.ts'
import { program } from './program.ts'

/**
 * Runs the command `blog`.
 *
 * @param argv Arguments after the program's name.
 * @param io Where to write, and what relative paths start from.
 * @returns The exit code: 0 fine, 1 problems in the content, 2 usage or config, 3 input/output. Never throws.
 */
export async function run(argv: readonly string[], io: CommandIO): Promise<number> {
	let code: number = EXIT.ok
	try {
		await program(io, (result) => {
			code = result
		}).parseAsync(argv, { from: 'user' })
		return code
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
		if (io.signal.aborted) return EXIT.io
		io.stderr.write(`blog: ${describe(error, io.env)}\n`)
		return exitCodeOf(error)
	}
}

/** A foreseen failure has a code, and is its message; another is a bug, whose stack helps. */
function describe(error: unknown, env: CommandIO['env']): string {
	if (!(error instanceof Error)) return String(error)
	if ('code' in error) return env.BLOG_DEBUG ? (error.stack ?? error.message) : error.message
	return error.stack ?? error.message
}
