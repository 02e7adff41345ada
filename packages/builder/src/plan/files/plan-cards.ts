import { BlogError, frontMatterFlag, type Post } from '@blog/core'
import type { HeadImage } from '@blog/theme'
import type { CardDrawing, SiteCards } from '../../cards/site-cards.ts'
import { CARD, type SocialCard } from '../../cards/social-card.ts'
import type { SiteInput } from '../../site/site.ts'
import { digest } from '../../text/digest.ts'
import { outputPath } from '../../text/output-path.ts'
import type { PlanContext } from '../context.ts'
import type { MadeOutput } from '../output.ts'
import { cardsUnavailable, lettersMissing } from './card-diagnostics.ts'
import { cardColors, cardOf } from './card-of.ts'
import { hasCover } from './cover.ts'
import type { PlannedCards } from './planned-cards.ts'

const noCards: PlannedCards = {
	outputs: [],
	identity: 'none',
	imageOf: () => undefined,
	diagnostics: [],
}

/**
 * Plans the cards of posts. Nothing is drawn until an output is made; which letters there are fonts for is known now, because a page
 * names its card.
 *
 * @param all What there is in each language of the site.
 */
export function planCards(
	{ cards, blog: whole, config, theme }: SiteInput,
	all: readonly Pick<PlanContext, 'blog' | 'config'>[],
	statics: PlanContext['statics'],
): PlannedCards {
	const { hasUrl, socialCards } = config
	// Social sites take nothing but whole addresses.
	if (!cards || !socialCards || !hasUrl) return noCards
	const colors = cardColors(config.theme.tokens, socialCards.colors)
	const wants = (post: Post<unknown>) =>
		frontMatterFlag(post, 'socialCard') ??
		(socialCards.always || !hasCover({ blog: whole, statics }, post))
	const wanted = all.flatMap((local) =>
		local.blog.posts
			.filter(wants)
			.map((post) => ({ post, cardOf: () => cardOf(post, local.config, theme, colors) })),
	)
	const [first] = wanted
	if (!first) return noCards
	const problem = cards.problem()
	if (problem !== undefined)
		return { ...noCards, diagnostics: [cardsUnavailable(first.post, problem)] }

	const assets = new Set(whole.assets.map(({ url }) => url))
	const outputs: MadeOutput[] = []
	const images = new Map<Post<unknown>, () => HeadImage>()
	const unwritable = new Map<Post<unknown>, readonly string[]>()
	for (const { post, cardOf } of wanted) {
		const url = cardUrl(post.url)
		const path = outputPath(url)
		if (path === undefined) continue
		if (assets.has(url) || statics.at(`/${path}`) !== undefined) {
			images.set(post, () => ({ url, alt: post.title, type: 'image/png' }))
			continue
		}
		const card = cardOf()
		const missing = missingOn(card, cards)
		if (missing.length > 0) {
			unwritable.set(post, missing)
			continue
		}
		const about = { alt: `${card.title} · ${card.site}`, type: 'image/png', ...CARD }
		const drawing = remembered(() => cards.drawing(cardOf()))
		images.set(post, () => ({ url: `${url}?v=${drawing.hash.slice(0, 10)}`, ...about }))
		outputs.push(outputOf(path, post, drawing, cards.hasOwnDesign))
	}
	return {
		outputs,
		// A design of the user's own may show what is in no post.
		get identity() {
			return cards.hasOwnDesign
				? digest(wanted.map(({ post }) => images.get(post)?.().url))
				: cards.look
		},
		imageOf: (post) => images.get(post)?.(),
		diagnostics: lettersMissing(unwritable),
	}
}

/** Beside the page, under the same name for good: who has read the page of yesterday finds a card there too. */
function cardUrl(url: string): string {
	return url.endsWith('/') ? `${url}card.png` : url.replace(/\.html?$|$/, '.card.png')
}

/** @throws {BlogError} `PLUGIN` if the user's own design fails. */
function missingOn(card: SocialCard, cards: SiteCards): readonly string[] {
	try {
		return cards.missing(card)
	} catch (cause) {
		const message = `${card.post.file}: Expected to draw its social card: ${(cause as Error).message}`
		throw new BlogError('PLUGIN', message, { cause })
	}
}

type Drawing = Pick<CardDrawing, 'hash' | 'paint'>

/** Remembers the hash alone: trees of many posts take more memory than making them takes time. */
function remembered(draw: () => CardDrawing): Drawing {
	let hash: string | undefined
	return {
		get hash() {
			hash ??= draw().hash
			return hash
		},
		paint: () => draw().paint(),
	}
}

function outputOf(
	path: string,
	post: Post<unknown>,
	drawing: Drawing,
	hasOwnDesign: boolean,
): MadeOutput {
	const recipe = () => drawing.hash
	return {
		path,
		kind: 'card',
		sources: [post.file],
		yields: true,
		recipe,
		// Ours shows nothing that cannot be seen outside of bodies.
		render: async () => ({
			content: await drawing.paint(),
			recipe,
			...(!hasOwnDesign && { bodies: [] }),
		}),
	}
}
