import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Post } from '../post/post.ts'

/** The mistake because of which a file is no post, or because of which nobody knows when it is to be shown. */
export function mistakeOf({
	post,
	diagnostics,
}: {
	readonly post?: Post<unknown>
	readonly diagnostics: readonly Diagnostic[]
}): Diagnostic | undefined {
	const errors = diagnostics.filter(({ severity }) => severity === 'error')
	if (!post) return errors[0]
	return post.visibility === 'draft'
		? errors.find(({ rule }) => rule === 'date-invalid')
		: undefined
}
