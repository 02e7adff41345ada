import { type Diagnostic, frontMatterFlag, type Post } from '@blog/core'
import type { HeadImage } from '@blog/theme'
import { textsOf } from '../cards/card-node.ts'
import type { CardDrawing } from '../cards/site-cards.ts'
import { CARD } from '../cards/social-card.ts'
import { report } from '../diagnostics/rules.ts'
import type { SiteInput } from '../site/site.ts'
import { cardColors, cardOf } from './card-of.ts'
import type { PlanContext } from './context.ts'
import { hasCover } from './cover.ts'
import type { MadeOutput } from './output.ts'
import { outputPath } from './output-path.ts'

/** Pictures of posts for social sites. */
export interface PlannedCards {
	readonly outputs: readonly MadeOutput[]
	/** What the page of a post says of its card; `undefined` if it has none. */
	imageOf(post: Post<unknown>): HeadImage | undefined
	readonly diagnostics: readonly Diagnostic[]
}

const noCards: PlannedCards = { outputs: [], imageOf: () => undefined, diagnostics: [] }

/**
 * Plans the cards of posts. Nothing is drawn until an output is made; which letters there are fonts for is known now, because a page
 * names its card.
 *
 * @param all What there is in each language of the site.
 */
export function planCards(
	{ cards, blog: whole, config, theme }: SiteInput,
	all: readonly Pick<PlanContext, 'blog' | 'config'>[],
	staticAt: PlanContext['staticAt'],
): PlannedCards {
	const { hasUrl, socialCards } = config
	// Social sites take nothing but whole addresses.
	if (!cards || !socialCards || !hasUrl) return noCards
	const colors = cardColors(config.theme.tokens, socialCards.colors)
	const wanted = all.flatMap(({ blog, config }) => {
		return blog.posts
			.filter(
				(post) =>
					frontMatterFlag(post, 'socialCard') ??
					(socialCards.always || !hasCover({ blog, staticAt }, post)),
			)
			.map((post) => ({ post, cardOf: () => cardOf(post, config, theme, colors) }))
	})
	const [first] = wanted
	if (!first) return noCards
	const problem = cards.problem()
	if (problem !== undefined) return { ...noCards, diagnostics: [unavailable(first.post, problem)] }

	const assets = new Set(whole.assets.map(({ url }) => url))
	const outputs: MadeOutput[] = []
	const images = new Map<Post<unknown>, () => HeadImage>()
	const unwritable: (readonly [Post<unknown>, readonly string[]])[] = []
	for (const { post, cardOf } of wanted) {
		const url = cardUrl(post.url)
		const path = outputPath(url)
		if (path === undefined) continue
		if (assets.has(url) || staticAt(`/${path}`) !== undefined) {
			images.set(post, () => ({ url, alt: post.title, type: 'image/png' }))
			continue
		}
		// Made anew each time: of many posts they would take more memory than that takes time.
		const drawing = () => cards.drawing(cardOf())
		const { title, site } = cardOf()
		const missing = cards.missing(textsOf(drawing().tree))
		if (missing.length > 0) {
			unwritable.push([post, missing])
			continue
		}
		const about = { alt: `${title} · ${site}`, type: 'image/png', ...CARD }
		images.set(post, () => ({ url: `${url}?v=${drawing().hash.slice(0, 10)}`, ...about }))
		outputs.push(outputOf(path, post, drawing, cards.hasOwnDesign))
	}
	return {
		outputs,
		imageOf: (post) => images.get(post)?.(),
		diagnostics: unwritable.length === 0 ? [] : [lettersMissing(unwritable)],
	}
}

/** Beside the page, under the same name for good: who has read the page of yesterday finds a card there too. */
function cardUrl(url: string): string {
	return url.endsWith('/') ? `${url}card.png` : url.replace(/\.html?$|$/, '.card.png')
}

function outputOf(
	path: string,
	post: Post<unknown>,
	drawing: () => CardDrawing,
	hasOwnDesign: boolean,
): MadeOutput {
	const recipe = () => drawing().hash
	return {
		path,
		kind: 'card',
		sources: [post.file],
		yields: true,
		recipe,
		// Ours shows nothing that cannot be seen outside of bodies.
		render: async () => ({
			content: await drawing().paint(),
			recipe,
			bodies: hasOwnDesign ? [post] : [],
		}),
	}
}

/** One for all: it is one font that is missing. */
function lettersMissing(
	unwritable: readonly (readonly [Post<unknown>, readonly string[]])[],
): Diagnostic {
	const letters = [...new Set(unwritable.flatMap(([, missing]) => missing))]
	const some = letters.slice(0, 8).join(' ') + (letters.length > 8 ? ' …' : '')
	const others = unwritable.length === 1 ? '' : `, and ${unwritable.length - 1} more posts`
	const file = unwritable[0]?.[0].file ?? ''
	const message = `Expected a font with ${some} for the social card; the post has none${others}`
	const hint = 'Name a font file that has them in `socialCards.fonts` of the config.'
	return report('card-letters-missing', file, message, { hint })
}

function unavailable(post: Post<unknown>, problem: string): Diagnostic {
	const message = `Expected to draw cards with Takumi: ${problem}`
	const hint =
		'Install it for this system, or set `socialCards: false`; until then posts have none.'
	return report('cards-unavailable', post.file, message, { hint })
}
