import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { run } from '../src/run.ts'

/** What a command wrote, and its exit code. */
export interface Ran {
	readonly code: number
	readonly out: string
	readonly err: string
}

/** Where a command runs: what a stream of a terminal says of itself, and the environment. */
export interface Terminal {
	readonly isTTY?: boolean
	readonly columns?: number
	readonly env?: Readonly<Record<string, string>>
}

/** A folder that commands run in. */
export interface CommandFolder {
	/** Absolute, without links. */
	readonly dir: string
	put(file: string, text: string): Promise<void>
	read(file: string): Promise<string>
	/** Runs `blog` in the folder, in a pipe. */
	blog(...argv: string[]): Promise<Ran>
	/** On a terminal. */
	blogOn(terminal: Terminal, ...argv: string[]): Promise<Ran>
	remove(): Promise<void>
}

/** Makes an empty folder, with a blank in its name, as folders of people have. */
export async function commandFolder(): Promise<CommandFolder> {
	const dir = await realpath(await mkdtemp(join(tmpdir(), 'blog cli ')))

	async function blogOn({ env = {}, ...terminal }: Terminal, ...argv: string[]): Promise<Ran> {
		const texts = { out: '', err: '' }
		const stream = (name: keyof typeof texts) => ({
			write(text: string) {
				texts[name] += text
			},
			...terminal,
		})
		const io = {
			stdout: stream('out'),
			stderr: stream('err'),
			env,
			cwd: dir,
			signal: new AbortController().signal,
			deferSignals() {},
		}
		return { code: await run(argv, io), ...texts }
	}

	return {
		dir,
		async put(file, text) {
			await mkdir(dirname(join(dir, file)), { recursive: true })
			await writeFile(join(dir, file), text)
		},
		read: (file) => readFile(join(dir, file), 'utf8'),
		blog: (...argv) => blogOn({}, ...argv),
		blogOn,
		remove: () => rm(dir, { recursive: true }),
	}
}
