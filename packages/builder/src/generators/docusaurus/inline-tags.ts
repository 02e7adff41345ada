import { join } from 'node:path'
import { readFrontMatter } from '@blog/core'
import { untraced } from '@blog/core/store'
import { isObject } from '../../config/check-fields.ts'
import { readFilesBelow } from '../files-below.ts'
import { readIfThere } from '../read-if-there.ts'
import { isMarkdown } from '../scripted/files-beside.ts'

/**
 * Reads the addresses of tags that posts themselves say: `tags: [{ label: 'Mine', permalink: '/my' }]`.
 *
 * @param folder Of the posts, below the site's.
 * @returns Addresses by what a tag is called.
 * @see https://docusaurus.io/docs/blog#tags-file
 */
export async function inlineTags(
	root: string,
	folder: string,
): Promise<Readonly<Record<string, string>>> {
	// The config is made of no other posts; the dev server looks itself for an edited one that may say such an address.
	const posts = await untraced(() => readFilesBelow(join(root, folder), isMarkdown))
	const found: [string, string][] = []
	for (const [path] of posts.filter(([, text]) => mayHaveInlineTag(text))) {
		const text = (await readIfThere(join(root, folder, path))) ?? ''
		const tags = readFrontMatter(text.replace(/^\uFEFF/, ''), path, 'javascript').values.tags
		for (const tag of Array.isArray(tags) ? tags : []) {
			if (!isObject(tag)) continue
			const { label, permalink } = tag
			// A colon begins what stands for something else.
			const isAddress = typeof permalink === 'string' && !permalink.includes(':')
			if (typeof label === 'string' && isAddress) found.push([label, permalink])
		}
	}
	return Object.fromEntries(found)
}

/** Whether a post may say the address of a tag. */
export function mayHaveInlineTag(text: string): boolean {
	return text.includes('permalink')
}
