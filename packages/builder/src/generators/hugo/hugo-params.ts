import { textOfLine } from '@blog/theme'
import type { IntroConfig } from '../../config/intro-config.ts'
import { readShareTargets } from '../../config/share-targets.ts'
import type { SiteConfig } from '../../config/site-config.ts'
import { smartLine } from '../../text/smart-line.ts'
import { type ConfigValues, configValues, written } from '../config-values.ts'
import { hugoLinks } from './hugo-menu.ts'

/** The author of a site or of a language. */
export function hugoAuthor(hugo: ConfigValues): string | undefined {
	return (
		hugo.strings('params', 'author')?.join(', ') ??
		hugo.string('params', 'author', 'name') ??
		hugo.string('author', 'name') ??
		hugo.string('author')
	)
}

/** What stands in the footer: Markdown in Hugo, of which links and signs are read. */
export function hugoCopyright(hugo: ConfigValues): string | undefined {
	const hidden = hugo.boolean('params', 'footer', 'hidecopyright') === true
	const said = [
		hidden ? undefined : hugo.string('copyright'),
		hugo.string('params', 'footer', 'text'),
	]
	const line = said.filter((text) => text !== undefined && text !== '').join(' · ')
	return line === '' ? undefined : smartLine(line.replace(/&copy;/g, '©'))
}

/** PaperMod's icon, where it has another name than usual. */
export function hugoTheme(hugo: ConfigValues): SiteConfig['theme'] {
	const icon = hugo.string('params', 'assets', 'favicon')
	if (icon === undefined || icon === '' || icon.startsWith('<')) return undefined
	return { favicon: /^(?:https?:)?\/\//.test(icon) ? icon : `/${icon.replace(/^\/+/, '')}` }
}

/** PaperMod's two ways to begin the home page: a card above the posts, or a profile and no posts. */
export function hugoIntro(hugo: ConfigValues): SiteConfig['intro'] {
	const said = isProfile(hugo) ? profileOf(hugo) : homeInfoOf(hugo)
	const intro = written(said)
	return Object.keys(intro).length === 0 ? undefined : intro
}

/** What PaperMod says of the home page besides. */
export function hugoHome(hugo: ConfigValues): SiteConfig['home'] {
	const isPlain = hugo.boolean('params', 'disablespecial1stpost') === true
	if (!isProfile(hugo) && !isPlain) return undefined
	return { ...(isProfile(hugo) && { mode: 'profile' }), ...(isPlain && { lead: false }) }
}

/** PaperMod's links to send a post somewhere: those that it names, else its seven. */
export function hugoShare(hugo: ConfigValues): SiteConfig['share'] {
	if (hugo.boolean('params', 'showsharebuttons') !== true) return undefined
	const named = readShareTargets(hugo.list('params', 'sharebuttons'))
	return named?.length ? named : sevenOfPaperMod
}

const sevenOfPaperMod = [
	...(['x', 'linkedin', 'reddit', 'facebook', 'whatsapp', 'telegram', 'hackernews'] as const),
]

/** PaperMod's `editPost`: the path of the content file follows if it says so. */
export function hugoEdit(hugo: ConfigValues): SiteConfig['edit'] {
	const edit = configValues(hugo.object('params', 'editpost'))
	const url = edit.string('url')
	if (url === undefined || edit.boolean('disabled')) return undefined
	const text = edit.string('text')
	const whole = edit.boolean('appendfilepath') ? `${url}/{path}` : url
	return { url: whole, ...(text !== undefined && { text }) }
}

function isProfile(hugo: ConfigValues): boolean {
	return hugo.boolean('params', 'profilemode', 'enabled') === true
}

function homeInfoOf({ string }: ConfigValues): { readonly [Key in keyof IntroConfig]: unknown } {
	const [title, text] = ['title', 'content'].map((key) => string('params', 'homeinfoparams', key))
	return { title: title && textOfLine(smartLine(title)), text }
}

function profileOf({ string, list }: ConfigValues): {
	readonly [Key in keyof IntroConfig]: unknown
} {
	const said = (key: string) => string('params', 'profilemode', key)
	const title = said('title')
	const image = said('imageurl')
	const links = list('params', 'profilemode', 'buttons')
	return {
		title: title && textOfLine(smartLine(title)),
		text: said('subtitle'),
		image: image && written({ url: image, alt: said('imagetitle') }),
		links: links && hugoLinks(links),
	}
}
