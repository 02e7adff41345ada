import { describe, expect, it } from 'vitest'
import { parsePost } from '../post/parse-post.ts'
import { createBlog } from '../query/create-blog.ts'
import { type TaxonomyOptions, taxonomiesIn, termKeys } from './taxonomies.ts'

describe('taxonomiesIn', () => {
	it('has the built-in ones, further ones, other words, and none that is switched off', () => {
		const named = (options: Parameters<typeof taxonomiesIn>[0], language = 'en') =>
			taxonomiesIn(options, language).map(({ name, segments }) => `${name} ${segments.join('/')}`)
		expect(named(undefined)).toEqual([
			'tags tags',
			'categories categories',
			'series series',
			'authors authors',
		])
		const options = {
			people: 'People We Met',
			tags: { fr: 'Sujets', fa: false },
			authors: false,
		} as const
		const rest = ['categories categories', 'series series', 'people people-we-met']
		expect(named(options)).toEqual(['tags tags', ...rest])
		expect(named(options, 'fr')).toEqual(['tags sujets', ...rest])
		expect(named(options, 'fa')).toEqual(rest)
	})

	it('finds the key of a word in any case, and of built-in ones their other key', () => {
		expect(termKeys({ name: 'tags', word: 'tags' }, [])).toEqual(['tags', 'tag'])
		expect(termKeys({ name: 'tags', word: 'FRtags' }, ['title', 'frTags'])).toEqual(['frTags'])
		expect(termKeys({ name: 'toString', word: 'toString' }, [])).toEqual(['toString'])
	})
})

it('a text is one term in Hugo, which knows no key but the name of the taxonomy', async () => {
	const options = { urls: { like: 'hugo' } } as const
	const matter =
		'---\ntags: "x, y z"\ntag: solo\ncategories: [a, "b, c"]\ncategory: d\nauthor: MW\n---\n'
	expect((await parsePost(matter, options)).post).toMatchObject({
		tags: ['x, y z'],
		categories: ['a', 'b, c'],
		authors: ['MW'],
	})
	const authors = async (taxonomies: TaxonomyOptions) =>
		(await parsePost('---\nauthor: A, B\n---\n', { ...options, taxonomies })).post?.authors
	expect(await authors({ authors: 'authors' })).toEqual(['A, B'])
	expect(await authors({ authors: false })).toEqual(['A', 'B'])
})

it('a post has its terms under the words of its language, and the blog finds them', async () => {
	const taxonomies = { people: 'people', tags: { fr: 'FRtags' }, authors: false } as const
	const options = { taxonomies, languages: ['fr'] }
	const [{ post: english }, { post: french }] = await Promise.all([
		parsePost('---\ntags: Go\npeople: [Ada, Alan]\nauthor: MW\n---\n# A', {
			...options,
			file: 'a.md',
		}),
		parsePost('---\nfrtags: [Go]\ntags: [none]\n---\n# B', { ...options, file: 'b.fr.md' }),
	])
	expect(english).toMatchObject({
		tags: ['Go'],
		authors: ['MW'],
		terms: { people: ['Ada', 'Alan'] },
	})
	expect(french?.tags).toEqual(['Go'])
	expect(french).not.toHaveProperty('terms')

	if (!english || !french) throw new Error('Expected posts')
	const blog = createBlog({ ...options, posts: [english, french] })
	const urls = (language: string, name: string) =>
		blog
			.inLanguage(language)
			.terms(name)
			.map(({ url }) => url)
	expect(urls('en', 'tags')).toEqual(['/tags/go/'])
	expect(urls('fr', 'tags')).toEqual(['/fr/frtags/go/'])
	expect(urls('en', 'people')).toEqual(['/people/ada/', '/people/alan/'])
	expect(urls('en', 'authors')).toEqual([])
	expect(blog.terms('toString')).toEqual([])
	expect(blog.inLanguage('en').term('people', 'ADA')?.posts).toEqual([english])
})
