import type { FrontMatter } from '../front-matter/read-front-matter.ts'

/** A key that a layout gives its files: its own path, if only running it would tell whether it hides them. */
const key = 'left out by'

type Values = Readonly<Record<string, unknown>>

/** The layout that a file is left out for. */
export function leftOutBy(values: unknown): string | undefined {
	const layout = (values as Values | null | undefined)?.[key]
	return typeof layout === 'string' ? layout : undefined
}

/**
 * Keeps the layout that a file is left out for where nothing else hides it.
 *
 * @param written What the file and its folders say themselves.
 */
export function withLeftOut(frontMatter: FrontMatter, written: Values): FrontMatter {
	const { values } = frontMatter
	if (!(key in values) || (isHidden(values) && !isHidden(written))) return frontMatter
	const { [key]: _, ...others } = values
	return { ...frontMatter, values: Object.assign(Object.create(null), others) }
}

function isHidden({ draft, permalink }: Values): boolean {
	return Boolean(draft) || permalink === false
}
