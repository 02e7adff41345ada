import { loadBlog } from '@blog/core/node'
import { createRenderer, toSections, toText } from '@blog/renderer'

/**
 * What an engine gets of a post: the same for all of them, in the forms that they take.
 *
 * @typedef {object} Document
 * @property {string} id Path in the folder of posts, without extension.
 * @property {string} url
 * @property {string} title
 * @property {string} language
 * @property {string} [date]
 * @property {string} description As the author wrote it, often empty.
 * @property {string} summary The beginning, if the author wrote none.
 * @property {readonly string[]} tags
 * @property {readonly string[]} headings
 * @property {string} text All of it, with headings and code.
 * @property {readonly import('@blog/renderer').Section[]} sections The same by headings.
 * @property {string} html The same as HTML, without colours.
 */

/**
 * Reads a folder of posts, the newest first.
 *
 * @returns {Promise<{ blog: import('@blog/core').Blog, documents: Document[] }>}
 */
export async function loadDocuments(folder) {
	const blog = await loadBlog(folder)
	const renderer = createRenderer({ code: false })
	const documents = []
	for (const post of blog.posts) {
		const { html } = await renderer.render(post, blog)
		documents.push({
			id: post.id,
			url: post.url,
			title: post.title,
			language: post.language,
			date: post.date?.toString().slice(0, 10),
			description: post.description,
			summary: post.summary,
			tags: post.tags,
			headings: post.headings.map(({ text }) => text),
			text: toText(post),
			sections: toSections(post),
			html,
		})
	}
	return { blog, documents }
}
