import { htmlTag } from './html-tag.ts'
import { type QrLevel, qrLevels, qrSize } from './qr-size.ts'
import type { Shortcode } from './shortcode.ts'

/** A QR code that a post shows. */
export interface QrCode {
	/** Of its image: `/codes/qr_0123456789abcdef.png`. */
	readonly url: string
	readonly text: string
	readonly level: QrLevel
	/** Pixels of a module. */
	readonly scale: number
}

/**
 * Hugo's `qr`: the image of a QR code, which is made where files are.
 *
 * @see https://gohugo.io/shortcodes/qr/
 */
export const qr: Shortcode = (props) => {
	const { args } = props
	const { url, text, level, scale } = qrCodeOf(props)
	const modules = qrSize(text, level)
	if (modules === undefined)
		throw new Error(
			`Unexpected text of ${text.length} characters: no QR code of level \`${level}\` holds it`,
		)
	const size = String(modules * scale)
	const { alt = '', class: className, id, title, loading } = args
	return htmlTag('img', {
		src: url,
		width: size,
		height: size,
		alt,
		class: className,
		id,
		title,
		loading,
	})
}

/** What a call of `qr` asks for. */
export function qrCodeOf({
	args,
	inner = '',
}: Pick<Parameters<Shortcode>[0], 'args' | 'inner'>): QrCode {
	const text = args.text || inner.trim()
	if (!text) throw new Error('Expected `text`, or a text between the tags')
	const level = qrLevels.find((one) => one === (args.level || 'medium'))
	if (level === undefined)
		throw new Error(`Unexpected level \`${args.level}\`, expected \`${qrLevels.join('`, `')}\``)
	const scale = Number(args.scale || 4)
	if (!Number.isInteger(scale) || scale < 2 || scale > 100)
		throw new Error(`Unexpected scale \`${args.scale}\`, expected a whole number from 2 to 100`)
	const names = (args.targetDir ?? '').split('/').filter((name) => name !== '' && name !== '.')
	if (names.includes('..'))
		throw new Error('Unexpected `..` in `targetDir`: it leads out of the site')
	const file = `qr_${hashOf(JSON.stringify([text, level, scale]))}.png`
	return { url: `/${[...names, file].map(encodeURIComponent).join('/')}`, text, level, scale }
}

/** FNV-1a, twice: different codes have different files. */
function hashOf(text: string): string {
	return [0x811c9dc5, 0x01000193]
		.map((start) => {
			let hash = start
			for (let at = 0; at < text.length; at++) {
				hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
				hash ^= hash >>> 15
			}
			return (hash >>> 0).toString(16).padStart(8, '0')
		})
		.join('')
}
