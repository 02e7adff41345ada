import { isAbsolute, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A line of a file, which is named as a person at the site's folder would. */
export interface ErrorPlace {
	/** POSIX path below the site's folder. */
	readonly file: string
	/** 1-based. Columns are those of the compiled code, and nobody's. */
	readonly line: number
}

/**
 * Finds where in a site's own code something was thrown: the first place of the stack that lies in its folder and in no package.
 *
 * @param dir The site's folder, absolute.
 */
export function placeOfError(error: unknown, dir: string): ErrorPlace | undefined {
	const stack = error instanceof Error ? (error.stack ?? '') : ''
	for (const text of stack.split('\n')) {
		const [, where = '', line] = frame.exec(text) ?? []
		const file = fileIn(dir, where)
		if (file !== undefined) return { file, line: Number(line) }
	}
	return undefined
}

/** `at Footer (/site/footer.tsx:5:7)`, or what stands above the message of a syntax error: `file:///site/a.mjs:3`. */
const frame =
	/^(?:\s+at (?:.*\()?(?:async )?)?((?:file:\/\/)?(?:\/|[a-z]:[\\/]).*?):(\d+)(?::\d+)?\)?$/i

/** The name of a file below a folder; `undefined` if it lies elsewhere, or in a package. */
export function fileIn(dir: string, where: string): string | undefined {
	const path = where.startsWith('file:') ? fileURLToPath(where) : where
	const file = relative(dir, path)
	if (path === '' || file.startsWith('..') || isAbsolute(file)) return undefined
	const names = file.split(sep)
	return names.includes('node_modules') ? undefined : names.join('/')
}
