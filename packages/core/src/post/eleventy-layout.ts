import type { FrontMatter } from '../front-matter/read-front-matter.ts'

type Values = Readonly<Record<string, unknown>>

/** Begins the name of a key that data of the whole site gives a file: `site permalink`. */
const ofSite = 'site '

/**
 * Gives a file the keys of its layout that neither it nor data of its folders has, and those of the whole site that no other says.
 *
 * @param layouts By how files call them, with what the layouts of layouts say.
 * @see https://www.11ty.dev/docs/layouts/#layout-data
 */
export function withLayout(
	frontMatter: FrontMatter,
	layouts: Readonly<Record<string, Values>>,
): FrontMatter {
	const site: Record<string, unknown> = Object.create(null)
	const own: Record<string, unknown> = Object.create(null)
	for (const [key, value] of Object.entries(frontMatter.values))
		if (key.startsWith(ofSite)) site[key.slice(ofSite.length)] = value
		else own[key] = value
	const layout = own.layout ?? site.layout
	const ofLayout = typeof layout === 'string' && Object.hasOwn(layouts, layout) && layouts[layout]
	return { ...frontMatter, values: Object.assign(Object.create(null), site, ofLayout, own) }
}
