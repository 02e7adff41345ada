import {
	BlogError,
	type FieldValue,
	type MatterFile,
	readFrontMatter,
	setFrontMatter,
} from '@blog/core'
import { evaluateAction, type TemplateValues } from './evaluate-action.ts'
import type { DraftMatter } from './find-template.ts'

/** Characters of private use around the number of a text that is put in later. */
const marked = /\ue000(\d+)\ue001/g

/**
 * Makes the text of a new post of a template. Texts are put in after the front matter is read, so that no quote or line break in a
 * title can break it.
 *
 * @param of The file of the template, for messages, and how the site reads front matter.
 * @throws {BlogError} `CONFIG_INVALID` for what a template cannot say.
 */
export function expandTemplate(
	template: string,
	values: TemplateValues,
	of: MatterFile,
	{ dateKey, flags }: DraftMatter,
): string {
	const { file } = of
	const texts: string[] = []
	const draft = template.replace(
		/\{\{-?(?![<%])([\s\S]*?)-?\}\}/g,
		(whole, action: string, at: number) => {
			if (/^\s*\/\*/.test(action)) return ''
			const text = evaluateAction(action, values)
			if (text === undefined) {
				const line = template.slice(0, at).split('\n').length
				const expected =
					'expected `{{ title }}`, `{{ date }}`, `{{ name }}`, `{{ section }}` or `{{ replace .Name "-" " " | title }}`'
				throw new BlogError(
					'CONFIG_INVALID',
					`${file}:${line}: Unexpected \`${whole}\`, ${expected}`,
				)
			}
			// A date needs no quotes anywhere.
			if (text === values.date) return text
			texts.push(text)
			return `\ue000${texts.length - 1}\ue001`
		},
	)
	const fill = (text: string) =>
		text.replace(marked, (_, index: string) => texts[Number(index)] ?? '')
	const written = dataOf(draft, of)
	const changes: Record<string, FieldValue> = {}
	for (const [key, value] of Object.entries(written)) {
		if (typeof value === 'string' && value.search(marked) >= 0) changes[key] = fill(value)
		else if (
			Array.isArray(value) &&
			value.every((item) => typeof item === 'string') &&
			value.some((item) => item.search(marked) >= 0)
		)
			changes[key] = value.map(fill)
	}
	// The words of a name are a title only where nobody has typed one.
	if (!Object.hasOwn(written, 'title') || /^\ue000\d+\ue001$/.test(String(written.title)))
		changes.title = values.title
	if (!Object.hasOwn(written, dateKey)) changes[dateKey] = values.date
	for (const [key, value] of Object.entries(flags))
		if (!Object.hasOwn(written, key)) changes[key] = value
	const { source, diagnostics } = setFrontMatter(draft, changes, of)
	if (source === undefined)
		throw new BlogError('CONFIG_INVALID', `${file}: ${diagnostics[0]?.message}`)
	return fill(source)
}

/** @throws {BlogError} `CONFIG_INVALID` if its front matter cannot be read. */
function dataOf(
	text: string,
	{ file, frontMatterSyntax }: MatterFile,
): Readonly<Record<string, unknown>> {
	const source = text.replace(/^\uFEFF/, '')
	const { values, failed, diagnostics } = readFrontMatter(source, file, frontMatterSyntax)
	if (!failed) return values
	const [problem] = diagnostics.filter(({ severity }) => severity === 'error')
	const at = problem?.line === undefined ? file : `${file}:${problem.line}`
	throw new BlogError(
		'CONFIG_INVALID',
		`${at}: ${problem?.message ?? 'Expected a template of a post'}`,
	)
}
