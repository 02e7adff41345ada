// What a reader reads of a page of Hugo with PaperMod, and of ours. Each difference that is meant stands here and, with its reason, in docs/papermod.md.
import { differingRuns } from './differing-runs.js'
import { visibleWords } from './visible-words.js'

/** Languages, numbered pages, the foot, what an entry of the archive says, words for what is before and after, numbers of lines, which are no text here. */
const theirs = [
	...['lang-menu', 'i18n_list', 'nav-sep', 'page-footer', 'footer', 'archive-meta'],
	...['ln', 'lnt'],
]
/** The same, and what PaperMod has not, or shows without words. */
const ours = [
	...['languages', 'pager', 'site-footer', 'pinned', 'link-list', 'series', 'share', 'edit'],
	...['anchor', 'skip-link', 'sr-only', 'visually-hidden'],
]
/** Words for what is before and after. */
const theirsInside = /<span class="?title"?>(« [^<]*|[^<]* »)<\/span>/g
/** The same, days in the archive, categories of a post. */
const oursInside =
	/(?<=<a class="(?:newer|older)"[^>]*>)<span>[^<]*<\/span>|(?<=<li><span>.{1,300}<\/span>)<time[^>]*>[^<]*<\/time>|<ul class="terms" aria-label=[^>]*><li><a class="p-category" href="[^"]*categories\/[^"]*" rel="tag">[^<]*<\/a>.*?<\/ul>/g

/** What stands instead of what: regular expressions of whole runs. */
const meant = [
	// A link to edit and the translations stand elsewhere.
	[/^(\|( [^|]+:)?( \|)?|\|?( ?\S+:)?( \|)?)( Suggest Changes)?( ?Table of)?$/, /^$/],
	// How many posts a list has, and its feed.
	[/^$/, /^\S+ (posts?|articles?|نوشته)( · RSS)?$/],
	// Dates and numbers of a language.
	[/^\d+ \p{Script=Arabic}+ \d+$/u, /^[۰-۹]+ \p{Script=Arabic}+ [۰-۹]+$/u],
	[/^\d+$/, /^[۰-۹]+$/],
	[/( |^)Table des matières$/, /^Sommaire$/],
	// Of what is found nowhere there is more to say.
	[/^404$/, /./],
	// The second link back from a footnote has a number.
	[/^↩︎$/, /^↩︎\d$/],
	// Nobody reads for less than a minute.
	[/^0 min ·$/, /^$/],
]

/** @type {import('./papermod-text.d.ts').theirWords} */
export const theirWords = (html, of) =>
	visibleWords(html.replace(theirsInside, ''), { of, without: theirs })
/** @type {import('./papermod-text.d.ts').ourWords} */
export const ourWords = (html, of) =>
	visibleWords(html.replace(oursInside, ' '), { of, without: ours })

/** @type {import('./papermod-text.d.ts').unexplained} */
export function unexplained(theirs, ours) {
	return differingRuns(theirs, ours).filter(
		([one, other]) => !meant.some(([their, our]) => their.test(one) && our.test(other)),
	)
}
