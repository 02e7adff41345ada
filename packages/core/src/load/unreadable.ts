import { BlogError } from '../diagnostics/blog-error.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { reasonOf } from '../diagnostics/reason-of.ts'
import { report } from '../diagnostics/rules.ts'

/** Says of a file that it cannot be read, why, and what can be done. */
export function unreadableFile(file: string, error: unknown): Diagnostic {
	const message = `Expected a readable file: ${reasonOf(error)}`
	return report('file-unreadable', file, message, { hint: adviceFor(error, 'u+r') })
}

/** The same of a folder. */
export function unreadableFolder(folder: string, error: unknown): Diagnostic {
	const message = `Expected a folder that can be listed: ${reasonOf(error)}`
	return report('file-unreadable', folder, message, { hint: adviceFor(error, 'u+rx') })
}

/** Of the folder of all content, without which there is no blog. */
export function unreadableRoot(root: string, cause: unknown): BlogError {
	const advice = adviceFor(cause, 'u+rx')
	const message = `Expected a folder that can be listed at ${root}: ${reasonOf(cause)}`
	return new BlogError('IO', advice === undefined ? message : `${message}. ${advice}`, { cause })
}

function adviceFor(error: unknown, mode: string): string | undefined {
	const { code } = error as NodeJS.ErrnoException
	return code === 'EACCES' || code === 'EPERM'
		? `Let this user read it, with \`chmod ${mode}\` for example.`
		: undefined
}
