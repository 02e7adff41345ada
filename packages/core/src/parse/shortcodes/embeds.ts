import { escapeHtml, htmlTag } from './html-tag.ts'
import type { Shortcode, ShortcodeProps } from './shortcode.ts'

type Address = (args: ShortcodeProps['args']) => string

/** A part of an address. */
function part(value: string | undefined, name: string): string {
	if (!value || !/^[\w.-]+$/.test(value)) throw new Error(`Expected \`${name}\``)
	return value
}

/** Where readers see it: nothing of another host is loaded before somebody goes there. */
const addresses: readonly (readonly [name: string, title: string, address: Address])[] = [
	[
		'youtube',
		'YouTube',
		({ 0: first, id = first, start }) =>
			`https://www.youtube.com/watch?v=${part(id, 'id')}${start ? `&t=${part(start, 'start')}` : ''}`,
	],
	['vimeo', 'Vimeo', ({ 0: first, id = first }) => `https://vimeo.com/${part(id, 'id')}`],
	['x', 'X', ({ user, id }) => `https://x.com/${part(user, 'user')}/status/${part(id, 'id')}`],
	['tweet', 'X', ({ user, id }) => `https://x.com/${part(user, 'user')}/status/${part(id, 'id')}`],
	[
		'instagram',
		'Instagram',
		({ 0: first, id = first }) => `https://www.instagram.com/p/${part(id, 'id')}/`,
	],
	[
		'gist',
		'Gist',
		({ 0: user, 1: id }) => `https://gist.github.com/${part(user, 'user')}/${part(id, 'id')}`,
	],
]

/**
 * Hugo's shortcodes for what lies on other hosts. They become links: a page loads nothing from elsewhere that its reader has not asked for.
 *
 * @see https://gohugo.io/shortcodes/youtube/
 */
export const embeds: readonly (readonly [name: string, shortcode: Shortcode])[] = addresses.map(
	([name, host, address]) => [
		name,
		({ args }) => {
			const href = address(args)
			const text = args.title ? `${host}: ${args.title}` : href.replace(/^https:\/\/(?:www\.)?/, '')
			return `\n\n<p class="embed">${htmlTag('a', { href })}${escapeHtml(text)}</a></p>\n\n`
		},
	],
)
