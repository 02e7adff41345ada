import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { engineId } from '../cache/engine-id.ts'
import { imageStore } from '../images/image-store.ts'
import { limiter } from '../images/limiter.ts'
import { digest, hashOf } from '../text/digest.ts'
import { alphabet } from './alphabet.ts'
import { type CardNode, textsOf } from './card-node.ts'
import type { CardPainter } from './card-painter.ts'
import { designCard, titleSizes } from './design-card.ts'
import { fitTitle } from './fit-title.ts'
import type { OwnFont } from './own-fonts.ts'
import type { DrawCard, SocialCard } from './social-card.ts'

/** Threads that Node.js has for such work; the others of its work wait for them too. */
const MOST_AT_ONCE = 4

/** A card as it will be drawn. */
export interface CardDrawing {
	/** Of all that its bytes are made from. */
	readonly hash: string
	/** Draws it, or finds it where it was kept. */
	paint(): Promise<Uint8Array>
}

/** Makes the cards of a site. */
export interface SiteCards {
	/** Why none can be made; `undefined` if they can. */
	problem(): string | undefined
	/** Another text if the same card is drawn otherwise: by another version, in other fonts. */
	readonly look: string
	/** Whether code of the user's own draws them. */
	readonly hasOwnDesign: boolean
	/**
	 * Letters of a card that no font has, each once.
	 *
	 * @throws What the user's own function throws.
	 */
	missing(card: SocialCard): readonly string[]
	/** @throws What the user's own function throws. */
	drawing(card: SocialCard): CardDrawing
	/** Forgets what is old. */
	keep(): void
}

/** What cards are made with. */
export interface CardTools {
	readonly painter: CardPainter
	readonly fonts: readonly OwnFont[]
	readonly draw?: DrawCard | undefined
	/** Of the cache. Default: nothing is kept. */
	readonly folder?: string | undefined
}

/** Makes {@link SiteCards}. Nothing is read or loaded until a card is drawn or a letter looked for that is not in every font. */
export function siteCards({ painter, fonts, draw, folder }: CardTools): SiteCards {
	const store = folder === undefined ? undefined : imageStore(join(folder, 'images'))
	const limit = limiter(Math.min(availableParallelism(), MOST_AT_ONCE))
	const letters = alphabet(fonts)
	const look = digest([painter.version, fonts.map(({ hash }) => hash)])
	// Another machine may round numbers another way; addresses of cards are the same on all of them.
	const machine = [engineId, painter.version, process.version, process.platform, process.arch]
	let isUsed = false

	async function paint(card: SocialCard, tree: CardNode, hash: string): Promise<Uint8Array> {
		isUsed = true
		const key = digest([machine, hash])
		const known = store?.read(key)
		if (known) return known
		return limit(async () => {
			const fitted = draw ? tree : designCard(card, await fitTitle(card, painter))
			const bytes = await painter.paint(fitted)
			store?.write(key, bytes)
			return bytes
		})
	}

	return {
		look,
		missing: (card) =>
			letters.missing(
				draw ? textsOf(ownTree(draw, card)) : [card.title, card.site, ...card.details],
			),
		hasOwnDesign: draw !== undefined,
		problem: () => painter.problem(),
		drawing(card) {
			const tree = draw ? ownTree(draw, card) : designCard(card, titleSizes[0].size)
			return {
				get hash() {
					return hashOf(`${look} ${JSON.stringify(tree)}`)
				},
				paint() {
					return paint(card, tree, this.hash)
				},
			}
		},
		keep() {
			if (isUsed) store?.prune()
		},
	}
}

function ownTree(draw: DrawCard, card: SocialCard): CardNode {
	const tree: unknown = draw(card)
	if (typeof tree === 'object' && tree !== null && 'type' in tree) return tree as CardNode
	throw new TypeError(
		"Unexpected result of `socialCards.draw`, expected a tree: `{ type: 'container', children: [ … ] }`",
	)
}
