import { builderRules } from '@blog/builder'
import { createReport, type Diagnostic, type Post } from '@blog/core'

const report = createReport(builderRules)

/** Hugo's own. https://gohugo.io/shortcodes/ */
const known = new Set(
	'comment details figure gist highlight instagram param qr ref relref tweet twitter vimeo x youtube'.split(
		' ',
	),
)
/** The beginning of a call that is meant, and no inline template, which Hugo reads with the text. */
const call = /\{\{[<%][ \t\r\n]*([\w/-]+)(?![\w/.-])/g

/**
 * Says which shortcodes of posts stay as they are though Hugo does not know them, each once, where it comes first.
 *
 * @param posts Whose text is not written anew.
 */
export function rawShortcodes(
	posts: readonly Pick<Post<unknown>, 'file' | 'source'>[],
): readonly Diagnostic[] {
	const found = new Map<string, { readonly file: string; readonly before: string; posts: number }>()
	for (const { file, source } of posts) {
		const here = new Set<string>()
		for (const { 1: name = '', index } of source.matchAll(call)) {
			if (known.has(name) || name.startsWith('/') || here.has(name)) continue
			here.add(name)
			const one = found.get(name)
			if (one) one.posts++
			else found.set(name, { file, before: source.slice(0, index), posts: 1 })
		}
	}
	return [...found].map(([name, { file, before, posts }]) => {
		const lines = before.split('\n')
		const place = { line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
		const where = posts === 1 ? '' : ` in ${posts} posts`
		const message = `Unexpected shortcode \`${name}\`${where}, which Hugo does not know: it stays as it is`
		const hint = `Hugo builds nothing without \`layouts/_shortcodes/${name}.html\`, of the site or of its theme.`
		return report('export-shortcode', file, message, { place, hint })
	})
}
