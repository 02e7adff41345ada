import { contentFolders, frontMatterFlag, type Post, placeInContent } from '@blog/core'
import type { PostView } from '@blog/theme'
import { isObject } from '../../config/check-fields.ts'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { matterOf } from './matter-of.ts'

/**
 * Where a change of a post can be proposed, unless the post says `editPost: false` or PaperMod's `disabled: true` in it.
 *
 * @example editLink({ config }, post) // { url: 'https://github.com/me/blog/edit/main/content/posts/hello.md' }
 */
export function editLink(
	{ config: { edit, blog } }: { readonly config: Pick<ResolvedConfig, 'edit' | 'blog'> },
	post: Post<unknown>,
): PostView['edit'] {
	if (edit === undefined || isDisabled(post)) return undefined
	const { file } = post
	const { path } = placeInContent(file, contentFolders(blog.content ?? 'content', blog))
	const paths: Readonly<Record<string, string>> = { file: encoded(file), path: encoded(path) }
	const url = edit.url.replace(/\{(file|path)\}/g, (_, name: string) => paths[name] ?? '')
	return { ...(edit.text !== undefined && { title: edit.text }), url }
}

function isDisabled(post: Post<unknown>): boolean {
	const { editPost } = matterOf(post)
	const says = isObject(editPost) && (editPost.disabled === true || editPost.Disabled === true)
	return says || frontMatterFlag(post, 'editPost') === false
}

function encoded(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/')
}
