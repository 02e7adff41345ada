import type { ElementContent } from 'hast'
import { element, textNodes } from '../element.ts'
import { htmlNodes } from '../parse-html.ts'
import {
	audioNodes,
	buttonNodes,
	calloutNodes,
	figureOf,
	fileNodes,
	toggleNodes,
	videoNodes,
} from './card-nodes.ts'
import { markdownNodes } from './markdown-nodes.ts'

/** What a card says of itself. */
export interface CardData {
	/** A text, or the text of a number; empty if there is none. */
	text(name: string): string
	/** HTML that stands in a field. */
	html(name: string): ElementContent[]
	is(name: string): boolean
	/** Entries of a list, or one entry. */
	entries(name: string): readonly CardData[]
	/** Names of its fields. */
	readonly names: readonly string[]
}

type Card = (data: CardData) => readonly ElementContent[]

const image: Card = (data) => {
	const [src, href] = [data.text('src'), data.text('href')]
	if (src === '') return []
	const shown = element('img', { src, alt: data.text('alt') })
	return figureOf(href ? element('a', { href }, [shown]) : shown, data.html('caption'))
}

const markdown: Card = (data) => markdownNodes(data.text('markdown'))

const code: Card = (data) => {
	const language = data.text('language').replace(/[^\w+#-]/g, '')
	const className = language === '' ? [] : [`language-${language}`]
	const shown = element('code', { className }, textNodes(data.text('code')))
	return figureOf(element('pre', {}, [shown]), data.html('caption'))
}

const rule: Card = () => [element('hr', {})]

const embed: Card = (data) => {
	const url = data.text('url')
	if (url === '') return data.html('html')
	return figureOf(element('iframe', { src: url }), data.html('caption'))
}

const bookmark: Card = (data) => {
	const url = data.text('url')
	const [inner] = data.entries('metadata')
	const title = data.text('title') || inner?.text('title') || url
	return url === ''
		? []
		: figureOf(element('a', { href: url }, textNodes(title)), data.html('caption'))
}

const header: Card = (data) => [
	...picture(data.text('backgroundImageSrc')),
	...wrapped('h2', data.html('header')),
	...wrapped('p', data.html('subheader')),
	...(data.is('buttonEnabled')
		? buttonNodes(data.text('buttonUrl'), textNodes(data.text('buttonText')))
		: []),
]

const product: Card = (data) => [
	...picture(data.text('productImageSrc')),
	...wrapped('h4', data.html('productTitle')),
	...(data.is('productRatingEnabled') ? wrapped('p', textNodes(starsOf(data))) : []),
	...data.html('productDescription'),
	...(data.is('productButtonEnabled')
		? buttonNodes(data.text('productUrl'), textNodes(data.text('productButton')))
		: []),
]

const callToAction: Card = (data) => [
	...picture(data.text('imageUrl')),
	...data.html('textValue'),
	...(data.is('showButton')
		? buttonNodes(data.text('buttonUrl'), textNodes(data.text('buttonText')))
		: []),
]

/** By the name that the editor has for them; the editor before version 5 had others for some. */
export const cards: Readonly<Record<string, Card>> = {
	image,
	markdown,
	code,
	header,
	product,
	embed,
	bookmark,
	'card-markdown': markdown,
	codeblock: code,
	hr: rule,
	horizontalrule: rule,
	'call-to-action': callToAction,
	html: (data) => data.html('html'),
	gallery: (data) => [
		...data.entries('images').flatMap(image),
		...wrapped('p', data.html('caption')),
	],
	callout: (data) => calloutNodes(data.text('calloutEmoji'), data.html('calloutText')),
	toggle: (data) => toggleNodes(data.html('heading'), data.html('content')),
	audio: (data) => audioNodes(data.text('src'), data.text('title')),
	video: (data) =>
		videoNodes(
			data.text('src'),
			data.text('customThumbnailSrc') || data.text('thumbnailSrc'),
			data.html('caption'),
		),
	file: (data) =>
		fileNodes(
			data.text('src'),
			data.text('fileTitle') || data.text('fileName') || data.text('src'),
			data.text('fileCaption'),
		),
	button: (data) => buttonNodes(data.text('buttonUrl'), textNodes(data.text('buttonText'))),
	'before-after': (data) =>
		[...data.entries('beforeImage'), ...data.entries('afterImage')].flatMap(image),
	// What everybody may read ends here.
	paywall: () => [{ type: 'comment', value: 'members-only' }],
}

/** Cards that were in mails alone: they are not for everybody. */
export const mailCards: readonly string[] = ['email', 'email-cta']

function picture(src: string): ElementContent[] {
	return src === '' ? [] : [element('p', {}, [element('img', { src, alt: '' })])]
}

function wrapped(tagName: string, children: readonly ElementContent[]): ElementContent[] {
	return children.length === 0 ? [] : [element(tagName, {}, children)]
}

function starsOf(data: CardData): string {
	const count = Math.min(5, Math.max(0, Math.round(Number(data.text('productStarRating')) || 0)))
	return '★'.repeat(count) + '☆'.repeat(5 - count)
}

/** Makes {@link CardData} of a value of JSON. */
export function cardData(value: unknown): CardData {
	const fields: Readonly<Record<string, unknown>> =
		typeof value === 'object' && value !== null ? { ...value } : {}
	const text = (name: string) => {
		const found = fields[name]
		return typeof found === 'string' || typeof found === 'number' ? String(found) : ''
	}
	return {
		text,
		html: (name) => htmlNodes(text(name)),
		is: (name) => fields[name] === true,
		entries(name) {
			const found = fields[name]
			return (Array.isArray(found) ? found : found ? [found] : []).map(cardData)
		},
		names: Object.keys(fields),
	}
}
