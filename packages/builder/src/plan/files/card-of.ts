import { frontMatterFlag, type Post } from '@blog/core'
import { defaultTokens, type Theme, type Tokens } from '@blog/theme'
import type { CardColors, SocialCard } from '../../cards/social-card.ts'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { oneLine } from '../../text/one-line.ts'

/** Colours of cards: what the config says, else those of the theme by daylight. */
export function cardColors(
	tokens: Partial<Tokens> = {},
	own: Partial<CardColors> = {},
): CardColors {
	const { background, text, muted, accent } = { ...defaultTokens, ...tokens }
	return {
		background: background[0],
		text: text[0],
		muted: muted[0],
		accent: accent[0],
		...own,
	}
}

/**
 * Gathers what the card of a post says.
 *
 * @param config In the language of the post.
 */
export function cardOf(
	post: Post<unknown>,
	config: ResolvedConfig,
	theme: Theme,
	colors: CardColors,
): SocialCard {
	const { language, tags } = post
	const wording = theme.wording(language)
	return {
		title: oneLine(post.title) || oneLine(config.title),
		site: oneLine(config.title),
		details: detailsOf(post, config, wording).map(oneLine),
		tags: tags.map(oneLine),
		language,
		isRightToLeft: wording.isRightToLeft,
		colors,
		post,
	}
}

/** As the theme's `MetaLine` has it. */
function detailsOf(
	post: Post<unknown>,
	{ author, showWordCount, showReadingTime }: ResolvedConfig,
	wording: ReturnType<Theme['wording']>,
): readonly string[] {
	if (frontMatterFlag(post, 'hidemeta')) return []
	const { date, readingTime, words, authors } = post
	const { texts } = wording
	const hasTime = readingTime > 0 && (frontMatterFlag(post, 'ShowReadingTime') ?? showReadingTime)
	const hasWords = frontMatterFlag(post, 'ShowWordCount') ?? showWordCount
	return [
		date && wording.date(date, 'long'),
		hasTime && wording.count(texts.minutes, readingTime),
		hasWords && wording.count(texts.words, words),
		!frontMatterFlag(post, 'hideAuthor') && (authors.join(texts.separator) || author),
	].filter((text): text is string => typeof text === 'string' && text !== '')
}
