import type { Element } from 'hast'
import { hasClass } from './has-class.ts'

/** Pictures of WordPress before 4.2, by name: https://developer.wordpress.org/reference/functions/smilies_init/ */
const icons: Readonly<Record<string, string>> = {
	mrgreen: '😀',
	neutral: '😐',
	twisted: '😈',
	arrow: '➡',
	eek: '😯',
	surprised: '😯',
	smile: '🙂',
	confused: '😕',
	cool: '😎',
	evil: '👿',
	biggrin: '😀',
	idea: '💡',
	redface: '😳',
	razz: '😛',
	rolleyes: '🙄',
	wink: '😉',
	cry: '😥',
	lol: '😆',
	mad: '😡',
	sad: '🙁',
	exclaim: '❗',
	question: '❓',
}

/** One emoji: a picture with what colours it and joins others to it, a flag, or a key. WordPress leaves out U+FE0F. */
const emoji =
	/^(?:[\p{Extended_Pictographic}\p{Emoji_Modifier}](?:\p{Extended_Pictographic}|\p{Emoji_Component})*|\p{Regional_Indicator}{2}|[\d#*]\ufe0f?\u20e3)$/u

/** The emoji that a picture stands for, as WordPress writes it for old browsers; `undefined` if it is another picture. */
export function smileyOf(image: Element): string | undefined {
	const { properties } = image
	const src = String(properties.src ?? '')
	const [, icon] = /\/smilies\/(?:icon_)?(\w+)\.(?:gif|png)/.exec(src) ?? []
	if (icon !== undefined && Object.hasOwn(icons, icon)) return icons[icon]
	const [, points] =
		/\/images\/core\/emoji\/[^?]*\/([\da-f]{2,5}(?:-[\da-f]{2,5})*)\.(?:png|svg)/i.exec(src) ?? []
	const named = points?.split('-').map((point) => String.fromCodePoint(Number.parseInt(point, 16)))
	const text = named?.join('') ?? ''
	if (emoji.test(text)) return text
	const alt = String(properties.alt ?? '').trim()
	return hasClass(image, /^(?:wp-smiley|emoji)$/) && emoji.test(alt) ? alt : undefined
}
