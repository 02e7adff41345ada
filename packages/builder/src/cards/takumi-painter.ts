import { readFileSync } from 'node:fs'
import { untraced } from '@blog/core/store'
import type { Renderer } from '@takumi-rs/core'
import { optionalPackage } from '../site/optional-package.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { type CardNode, textsOf } from './card-node.ts'
import type { CardPainter } from './card-painter.ts'
import type { OwnFont } from './own-fonts.ts'
import { CARD } from './social-card.ts'

type Takumi = typeof import('@takumi-rs/core')
type Tree = Parameters<Renderer['render']>[0]

/** What Noto Emoji may be needed for. */
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}/u

/**
 * Draws cards with Takumi, in threads of its own. It is loaded, and fonts are read, when the first card is drawn, or somebody asks whether it
 * can be.
 *
 * @param fonts Of the user's own, which come before those that are bundled.
 */
export function takumiPainter(fonts: readonly OwnFont[]): CardPainter {
	const takumi = optionalPackage<Takumi>('@takumi-rs/core')
	let started: Promise<Renderer> | undefined
	let withEmoji: Promise<void> | undefined

	async function start(): Promise<Renderer> {
		const renderer = new (takumi.load().Renderer)()
		for (const { file } of fonts) await renderer.registerFont(untraced(() => readFileSync(file)))
		await register(renderer, false)
		return renderer
	}

	async function readyFor(tree: CardNode): Promise<Renderer> {
		started ??= start()
		const renderer = await started
		if (textsOf(tree).some((text) => emoji.test(text))) await emojiIn(renderer)
		return renderer
	}

	function emojiIn(renderer: Renderer): Promise<void> {
		withEmoji ??= register(renderer, true)
		return withEmoji
	}

	return {
		get version() {
			return takumi.version
		},
		problem: () => takumi.problem(),
		async lines(text, width) {
			const renderer = await readyFor(text)
			const box = { type: 'container', style: { display: 'flex', width }, children: [text] }
			const { children } = await renderer.measure(box as Tree, { width })
			const widths = new Map<number, number>()
			for (const run of children[0]?.runs ?? [])
				widths.set(run.y, Math.max(widths.get(run.y) ?? 0, run.x + run.width))
			return [...widths.values()]
		},
		async paint(tree) {
			const renderer = await readyFor(tree)
			return renderer.render(tree as Tree, { ...CARD, format: 'png' })
		},
	}
}

async function register(renderer: Renderer, isEmoji: boolean): Promise<void> {
	for (const font of bundledFonts.filter((one) => one.isEmoji === isEmoji))
		for (const file of font.files)
			await renderer.registerFont({
				name: font.family,
				data: untraced(() => readFileSync(file)),
			})
}
