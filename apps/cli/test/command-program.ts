import { type CommandNode, commandTree } from '../src/command-tree.ts'
import { program } from '../src/program.ts'
import { createSession } from '../src/session.ts'

/** The commands as data, without a process. */
export function commandsAsData(): CommandNode {
	const silent = { write: () => undefined }
	const { signal } = new AbortController()
	const session = createSession({
		stdout: silent,
		stderr: silent,
		env: {},
		cwd: '/',
		signal,
		deferSignals() {},
	})
	return commandTree(program(session, () => undefined))
}
