/** What a template may ask for, by the names that {@link evaluateAction} knows. */
export type TemplateValues = Readonly<Record<'title' | 'date' | 'name' | 'section', string>>

const words: Readonly<Record<string, keyof TemplateValues>> = {
	title: 'title',
	date: 'date',
	name: 'name',
	section: 'section',
	'.Title': 'title',
	'.Date': 'date',
	'.Name': 'name',
	'.Section': 'section',
	'.Type': 'section',
	'.File.ContentBaseName': 'name',
	'.File.TranslationBaseName': 'name',
	'.File.BaseFileName': 'name',
}

const functions: Readonly<Record<string, (...texts: readonly string[]) => string>> = {
	replace: (text = '', old = '', put = '') => text.replaceAll(old, () => put),
	lower: (text = '') => text.toLowerCase(),
	upper: (text = '') => text.toUpperCase(),
	title: (text = '') =>
		text.replace(
			/(^|\s)(\p{L})/gu,
			(_, space: string, letter: string) => space + letter.toUpperCase(),
		),
}

const piece = /"((?:\\.|[^"\\])*)"|`([^`]*)`|([\w.]+)|\|/g

/**
 * Evaluates what stands between `{{` and `}}` of a template: a value, or functions of Hugo's in a row.
 *
 * @returns `undefined` for anything else: templates of Go are not run.
 * @example evaluateAction('replace .Name "-" " " | title', values) // 'My First Post'
 * @see https://gohugo.io/content-management/archetypes/
 */
export function evaluateAction(action: string, values: TemplateValues): string | undefined {
	if (action.replace(piece, '').trim() !== '') return undefined
	const steps: string[][] = [[]]
	const isFunction: (string | undefined)[] = []
	for (const [whole, quoted, raw, word] of action.matchAll(piece)) {
		const step = steps.at(-1) as string[]
		if (whole === '|') steps.push([])
		else if (word === undefined) step.push(quoted?.replace(/\\(.)/g, '$1') ?? raw ?? '')
		else if (
			step.length === 0 &&
			isFunction[steps.length - 1] === undefined &&
			Object.hasOwn(functions, word)
		)
			isFunction[steps.length - 1] = word
		else {
			const key = Object.hasOwn(words, word) ? words[word] : undefined
			if (key === undefined) return undefined
			step.push(values[key])
		}
	}
	let result: string | undefined
	for (const [index, step] of steps.entries()) {
		const name = isFunction[index]
		const given = result === undefined ? step : [...step, result]
		if (name === 'title' && given.length === 0) result = values.title
		else if (name !== undefined) {
			if (given.length !== (name === 'replace' ? 3 : 1)) return undefined
			result = functions[name]?.(...given)
		} else if (given.length === 1 && index === 0) result = given[0]
		else return undefined
	}
	return result
}
