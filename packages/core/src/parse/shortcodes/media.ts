import { htmlTag } from './html-tag.ts'
import type { Shortcode } from './shortcode.ts'

/** PaperMod's `audio`. */
export const audio: Shortcode = ({ args: { src } }) =>
	`\n\n${htmlTag('audio', { src: needed(src), controls: true, preload: 'none' })}</audio>\n\n`

/** PaperMod's `video`. */
export const video: Shortcode = ({ args: { src, poster, width, height } }) =>
	`\n\n${htmlTag('video', { src: needed(src), poster, width, height, controls: true, preload: 'none' })}</video>\n\n`

/** PaperMod's `inTextImg`: an image in a line of text. */
export const inTextImg: Shortcode = ({ args: { url, alt = '', height = '15' } }) =>
	htmlTag('img', { class: 'in-text', src: needed(url, 'url'), alt, height })

function needed(value: string | undefined, name = 'src'): string {
	if (!value) throw new Error(`Expected \`${name}\``)
	return value
}
