import type { Blog, Diagnostic } from '@blog/core'
import { hiddenAs } from '../posts/hidden-as.ts'

/**
 * Finds why a draft cannot be seen even among drafts: what is published has its address. What has that address is not meant by the slug.
 *
 * @param blog With its drafts.
 */
export function takenAddress(
	slug: string,
	blog: Blog<unknown>,
): { readonly file: string; readonly errors: readonly Diagnostic[] } | undefined {
	const file = hiddenAs(slug, blog)?.file
	const errors = blog.diagnostics.filter(
		(one) => one.rule === 'url-duplicate' && one.file === file && one.severity === 'error',
	)
	return file === undefined || errors.length === 0 ? undefined : { file, errors }
}
