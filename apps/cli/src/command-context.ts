import type { CommandIO } from './terminal/io.ts'

/** What a command is given: its surroundings, and a place to say its exit code. */
export interface CommandContext {
	readonly io: CommandIO
	exit(code: number): void
}
