import type { Diagnostic, Post, Reference } from '@blog/core'
import { report } from '../../diagnostics/rules.ts'
import type { Finder } from '../checked-site.ts'

/** Finds images without a text. `<img alt="">` says of a decoration that it needs none; who writes `![](a.png)` has forgotten it. */
export const missingAlts: Finder = ({ entries }) =>
	entries.flatMap((post) => {
		const silent = post.images.filter(({ text, isCandidate }) => !isCandidate && text.trim() === '')
		if (silent.length === 0) return []
		const lines = post.source.split(/\r?\n|\r/)
		return silent.flatMap((image) => missingAlt(post, image, lines))
	})

function missingAlt(
	{ file }: Post<unknown>,
	{ url, line, column }: Reference,
	lines: readonly string[],
): readonly Diagnostic[] {
	const written = [lines[line - 1]?.slice(column - 1), ...lines.slice(line, line + 20)].join('\n')
	const isMarkdown = written.startsWith('![')
	// What a shortcode or a plug-in has made has no text here that could be mended.
	if (!isMarkdown && !isSilentElement(written)) return []
	const name =
		url
			.replace(/[?#].*$/s, '')
			.split('/')
			.at(-1) || url
	const message = `Expected a text for the image \`${name}\``
	const hint = isMarkdown
		? 'Say between the brackets what it shows: `![A graph of …](…)`. If it is a decoration: `<img src="…" alt="">`.'
		: 'Say what it shows: `alt="A graph of …"`. If it is a decoration: `alt=""`.'
	return [report('image-alt-missing', file, message, { place: { line, column }, hint })]
}

const element = /^<img\b(?:[^>"']|"[^"]*"|'[^']*')*>/i

function isSilentElement(written: string): boolean {
	const tag = element.exec(written)?.[0].replace(/"[^"]*"|'[^']*'/g, '""')
	return tag !== undefined && !/\salt[\s=>/]/i.test(tag)
}
