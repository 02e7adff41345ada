import { frontMatterFlag, type Post } from '@blog/core'
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
	const { file, language } = post
	const ofLanguage = blog.languageFolders?.[language]
	const inside = pathIn(blog.content ?? 'content', file)
	const paths: Readonly<Record<string, string>> = {
		file: encoded(file),
		path: encoded(ofLanguage === undefined ? inside : pathIn(ofLanguage, inside)),
	}
	const url = edit.url.replace(/\{(file|path)\}/g, (_, name: string) => paths[name] ?? '')
	return { ...(edit.text !== undefined && { title: edit.text }), url }
}

/** The path below a folder, if the file lies there. */
function pathIn(folder: string, file: string): string {
	return file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file
}

function isDisabled(post: Post<unknown>): boolean {
	const { editPost } = matterOf(post)
	const says = isObject(editPost) && (editPost.disabled === true || editPost.Disabled === true)
	return says || frontMatterFlag(post, 'editPost') === false
}

function encoded(path: string): string {
	return path.split('/').map(encodeURIComponent).join('/')
}
