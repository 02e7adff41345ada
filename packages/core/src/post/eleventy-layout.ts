import type { FrontMatter } from '../front-matter/read-front-matter.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Gives a file the keys of its layout that neither it nor data of its folders has.
 *
 * @param layouts By how files call them, with what the layouts of layouts say.
 * @see https://www.11ty.dev/docs/layouts/#layout-data
 */
export function withLayout(
	frontMatter: FrontMatter,
	layouts: Readonly<Record<string, Values>>,
): FrontMatter {
	const { layout } = frontMatter.values
	if (typeof layout !== 'string' || !Object.hasOwn(layouts, layout)) return frontMatter
	const values = Object.assign(Object.create(null), layouts[layout], frontMatter.values)
	return { ...frontMatter, values }
}
