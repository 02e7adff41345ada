import { dateNames } from '../date-names.ts'
import type { PostDate } from '../post-date.ts'
import { encodePath } from '../url.ts'
import { jekyllSlug } from './jekyll-slug.ts'
import { wallClock } from './wall-clock.ts'

/** What Jekyll makes an address of. */
export interface JekyllFile {
	/** In `_posts` or `_drafts`. */
	readonly isPost: boolean
	/** In the folder of another collection. */
	readonly collection?: { readonly name: string; readonly permalink: string }
	/** Folders that lead to a page. */
	readonly folders: readonly string[]
	/** The file is the page of its folder. */
	readonly isIndex: boolean
	/** Of the file, without date and extension; or as the front matter gives it. */
	readonly name: string
	/** Of the file, without extension alone. */
	readonly fileName: string
	readonly date: PostDate | undefined
	/** IANA name: the day of an address is a day there. */
	readonly timeZone: string
	readonly categories: readonly string[]
}

const styles: Readonly<Record<string, string>> = {
	date: '/:categories/:year/:month/:day/:title:output_ext',
	pretty: '/:categories/:year/:month/:day/:title/',
	ordinal: '/:categories/:year/:y_day/:title:output_ext',
	weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
	none: '/:categories/:title:output_ext',
}

/**
 * Makes the address of a post or page as Jekyll does.
 *
 * @param permalink A style or a pattern; of a page only its end counts.
 * @returns `undefined` if the pattern has a token that is none, or speaks of a date and there is none.
 * @example
 * jekyllUrl('date', { isPost: true, name: 'Hello', date: '2024-10-09', … }) // '/2024/10/09/Hello.html'
 * @see https://jekyllrb.com/docs/permalinks/
 */
export function jekyllUrl(permalink: string, file: JekyllFile): string | undefined {
	const pattern = styles[permalink] ?? permalink
	if (file.isPost) return expand(pattern, file)
	return expand(file.collection?.permalink || pagePattern(pattern, file), file)
}

/** Makes an address of a pattern in the front matter of a file. */
export function expand(pattern: string, file: JekyllFile): string | undefined {
	const tokens = tokensOf(file)
	let isWhole = true
	const path = pattern.replace(/:([a-z]+(?:_[a-z]+)*)/g, (all, word: string) => {
		// `:title_more` is `:title` and `_more`.
		const name = longestName(word, tokens)
		const value = name === undefined ? undefined : tokens[name]?.()
		if (value === undefined) isWhole = false
		return value === undefined ? all : value + word.slice(name?.length)
	})
	// What Jekyll writes as `about.html` and calls `/about` is a folder here: hosts answer both.
	const whole = `/${path}${/\.html?$/i.test(path) ? '' : '/'}`.replace(/\/{2,}/g, '/')
	return isWhole ? encodePath(whole) : undefined
}

function pagePattern(pattern: string, { isIndex, collection }: JekyllFile): string {
	const path = collection ? '/:collection/:path' : '/:path/:basename'
	if (isIndex) return collection ? `${path}/` : '/:path/'
	const end = /\/$|:output_ext$/.exec(pattern)?.[0] ?? '/'
	return `${path}${end}`
}

type Tokens = Readonly<Record<string, () => string | undefined>>

function longestName(word: string, tokens: Tokens): string | undefined {
	for (let name = word; name !== ''; name = name.replace(/_?[^_]*$/, ''))
		if (Object.hasOwn(tokens, name)) return name
	return undefined
}

function tokensOf(file: JekyllFile): Tokens {
	const { name, fileName, date, timeZone, categories, collection } = file
	const clock = date === undefined ? undefined : wallClock(date, timeZone)
	const names = clock === undefined ? undefined : dateNames(clock)
	const week = clock === undefined ? undefined : weekOf(clock)
	return {
		year: () => names?.year,
		short_year: () => names?.year.slice(-2),
		month: () => names?.month,
		i_month: () => names && String(Number(names.month)),
		short_month: () => names?.monthName.slice(0, 3),
		long_month: () => names?.monthName,
		day: () => names?.day,
		i_day: () => names && String(Number(names.day)),
		y_day: () => names?.yearDay.padStart(3, '0'),
		short_day: () => names?.weekdayName.slice(0, 3),
		long_day: () => names?.weekdayName,
		w_day: () => names && String(Number(names.weekday) || 7),
		week: () => week?.number,
		w_year: () => week?.year,
		hour: () => clock?.slice(11, 13),
		minute: () => clock?.slice(14, 16),
		second: () => clock?.slice(17, 19),
		title: () => jekyllSlug(name, 'pretty'),
		slug: () => jekyllSlug(name, 'default'),
		name: () => jekyllSlug(fileName, 'default'),
		basename: () => fileName,
		collection: () => (file.isPost ? 'posts' : collection?.name),
		path: () => pathOf(file),
		categories: () => unique(categories.map((one) => one.toLowerCase())).join('/'),
		slugified_categories: () =>
			unique(categories.map((one) => jekyllSlug(one, 'default'))).join('/'),
		output_ext: () => '.html',
	}
}

/** Of a page its folders; of a post and in a collection what is below that, with the name. */
function pathOf({ isPost, collection, folders, isIndex, fileName }: JekyllFile): string {
	if (isPost) return [...folders.filter((one) => one !== '_posts'), fileName].join('/')
	if (!collection) return folders.join('/')
	return [...folders.slice(1), ...(isIndex ? [] : [fileName])].join('/')
}

function unique(names: readonly string[]): readonly string[] {
	return [...new Set(names)]
}

const DAY = 86_400_000

/** The week of ISO 8601 that a day is in: that of its Thursday. */
function weekOf(clock: string): { readonly number: string; readonly year: string } {
	const day = Date.parse(`${clock.slice(0, 10)}T00:00:00Z`)
	const thursday = new Date(day + (4 - (new Date(day).getUTCDay() || 7)) * DAY)
	const year = thursday.getUTCFullYear()
	const number = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1
	return { number: String(number).padStart(2, '0'), year: String(year) }
}
