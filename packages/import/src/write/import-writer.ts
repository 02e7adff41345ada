import { randomBytes } from 'node:crypto'
import {
	constants,
	copyFileSync,
	lstatSync,
	mkdirSync,
	readFileSync,
	realpathSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'
import { makeFolder } from '@blog/core/node'
import { isSameFile } from './is-same-file.ts'

/** What became of a file: `differs` is one with other bytes, which is left alone. */
export type Outcome = 'written' | 'unchanged' | 'differs'

/** Writes the files of an import. */
export interface ImportWriter {
	/**
	 * Writes a file unless there is one. It is whole at any moment.
	 *
	 * @param path POSIX path below the folder.
	 * @param isOurs Whether a text that is there with other content may go. Default: none.
	 * @throws {BlogError} `IO` if it cannot be written, `OUT_INVALID` if a symbolic link leads out of the folder.
	 */
	write(path: string, content: string, isOurs?: (written: string) => boolean): Outcome
	/**
	 * Copies a file there, under the same rules.
	 *
	 * @param from Absolute path of a file.
	 */
	copy(path: string, from: string): Outcome
	/**
	 * Makes a file of what comes in piece by piece, under the same rules.
	 *
	 * @param fill Writes it to an absolute path; if it throws, nothing is left.
	 */
	receive(path: string, fill: (temporary: string) => Promise<void>): Promise<void>
}

/**
 * Makes {@link ImportWriter}.
 *
 * @param out Folder to write into, which need not exist.
 * @param dryRun Writes nothing and makes no folder; the outcomes are the same.
 */
export function importWriter(out: string, dryRun: boolean): ImportWriter {
	const checked = new Set<string>()

	/** The parent first: inside a folder that leads elsewhere nothing is made. */
	function prepare(folder: string): void {
		if (checked.has(folder)) return
		if (folder === '.') makeFolder(out)
		else {
			prepare(dirname(folder))
			makeOne(join(out, folder))
		}
		const [root, real] = [realpathSync(out), realpathSync(join(out, folder))]
		if (real !== root && !real.startsWith(root.endsWith(sep) ? root : root + sep)) {
			const message = `Unexpected symbolic link ${join(out, folder)}: it leads out of ${out}`
			throw new BlogError('OUT_INVALID', message)
		}
		checked.add(folder)
	}

	function put(
		path: string,
		compare: (file: string) => Outcome,
		make: (temporary: string) => void,
	): Outcome {
		const file = join(out, path)
		try {
			const found = lstatSync(file, { throwIfNoEntry: false })
			const outcome = !found ? 'written' : found.isFile() ? compare(file) : 'differs'
			if (outcome !== 'written' || dryRun) return outcome
			prepare(dirname(path))
			makeWhole(file, make)
			return 'written'
		} catch (cause) {
			if (cause instanceof BlogError) throw cause
			throw new BlogError('IO', `Expected to write ${file}: ${reasonOf(cause)}`, { cause })
		}
	}

	return {
		write(path, content, isOurs = () => false) {
			const bytes = Buffer.from(content)
			return put(
				path,
				(file) => {
					const found = readFileSync(file)
					if (found.equals(bytes)) return 'unchanged'
					return isOurs(found.toString()) ? 'written' : 'differs'
				},
				(temporary) => writeFileSync(temporary, bytes, { flag: 'wx' }),
			)
		},
		copy: (path, from) =>
			put(
				path,
				(file) => (isSameFile(file, from) ? 'unchanged' : 'differs'),
				(temporary) => copyFileSync(from, temporary, constants.COPYFILE_EXCL),
			),
		async receive(path, fill) {
			prepare(dirname(path))
			const temporary = temporaryFor(join(out, path))
			try {
				await fill(temporary)
				renameSync(temporary, join(out, path))
			} catch (error) {
				rmSync(temporary, { force: true })
				throw error
			}
		},
	}
}

function makeOne(path: string): void {
	try {
		mkdirSync(path)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
	}
}

/** Into a new file in the same folder, then renamed. */
function makeWhole(file: string, make: (temporary: string) => void): void {
	const temporary = temporaryFor(file)
	try {
		make(temporary)
		renameSync(temporary, file)
	} catch (error) {
		rmSync(temporary, { force: true })
		throw error
	}
}

function temporaryFor(file: string): string {
	return join(dirname(file), `.blog-tmp-${randomBytes(6).toString('hex')}`)
}
