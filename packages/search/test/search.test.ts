import { describe, expect, it } from 'vitest'
import { openSearch } from '../src/query.ts'
import { documentOf, filesOf, openFiles, searchOf, urlsOf } from './index-of.ts'

const posts = [
	documentOf({
		url: '/cache/',
		title: 'Caching with stale-while-revalidate',
		tags: ['http'],
		date: '9 October 2024',
		sections: [
			{ heading: '', anchor: '', text: 'A short look at caches.' },
			{ heading: 'How proxies behave', anchor: 'proxies', text: 'Proxies deploy the directive.' },
		],
	}),
	documentOf({
		url: '/traces/',
		title: 'Tail-based sampling',
		tags: ['tracing'],
		text: 'Deployed collectors keep slow traces. TraceContext and Node.js.',
	}),
	documentOf({
		url: '/cpp/',
		title: 'From C++ to Rust',
		text: 'Rust 1.80.0 has std::mem::swap. Performance is fine.',
	}),
	documentOf({ url: '/c/', title: 'Plain C', text: 'Compilers of C.' }),
]

describe('a query', () => {
	it.each([
		['caching', '/cache/'],
		['cached', '/cache/'],
		['stale-while-revalidate', '/cache/'],
		['STALEWHILEREVALIDATE', '/cache/'],
		['proxy', '/cache/'],
		['http ', '/cache/'],
		['deploying collector', '/traces/'],
		['tracecontext', '/traces/'],
		['nodejs', '/traces/'],
		['sampl', '/traces/'],
		['1.80', '/cpp/'],
		['c++', '/cpp/'],
		['mem swap', '/cpp/'],
		['c compiler', '/c/'],
	])('%s', async (query, url) => {
		expect((await urlsOf(await searchOf(posts), query))[0]).toBe(url)
	})

	it.each([
		['performence', 'performance', '/cpp/'],
		['smapling', 'sampling', '/traces/'],
		['ampling', 'sampling', '/traces/'],
		['colectors', 'collectors', '/traces/'],
		['revaldate now', 'revalidate', '/cache/'],
	])('%s is read as %s', async (query, to, url) => {
		const { items, corrections } = await (await searchOf(posts)).find(query)
		expect(corrections).toEqual([{ from: query.split(' ')[0], to }])
		expect(items[0]?.url).toBe(url)
	})

	it('shows the section with the words, marked, and what belongs to the document', async () => {
		const [item] = (await (await searchOf(posts)).find('deployed directives')).items
		expect(item).toMatchObject({ url: '/cache/', date: '9 October 2024', tags: ['http'] })
		expect(item?.sections).toEqual([
			{
				heading: 'How proxies behave',
				anchor: 'proxies',
				excerpt: [
					{ text: 'Proxies ', marked: false },
					{ text: 'deploy', marked: true },
					{ text: ' the ', marked: false },
					{ text: 'directive', marked: true },
					{ text: '.', marked: false },
				],
			},
		])
	})

	it('finds nothing for what is nowhere, and for nothing', async () => {
		const search = await searchOf(posts)
		for (const query of ['zzzzqqq', '', ' \n', '?!', '\ud800'])
			expect(await search.find(query)).toEqual({ total: 0, items: [], corrections: [] })
		expect((await (await searchOf([])).find('word')).total).toBe(0)
	})

	it('gives pages of results, the newest of equals first', async () => {
		const same = Array.from({ length: 7 }, (_, index) =>
			documentOf({ url: `/${index}/`, text: 'same' }),
		)
		const search = await searchOf(same)
		const { total, items } = await search.find('same', { limit: 2, offset: 2 })
		expect(total).toBe(7)
		expect(items.map(({ url }) => url)).toEqual(['/4/', '/3/'])
		expect(await search.rank('same')).toEqual([6, 5, 4, 3, 2, 1, 0])
		expect(await search.rank('other')).toEqual([])
	})

	it('prefers what is in a title, has more of the words, and is the whole title', async () => {
		const search = await searchOf([
			documentOf({ url: '/title/', title: 'Queues' }),
			documentOf({ url: '/long/', title: 'Queues and what they are good for' }),
			documentOf({ url: '/text/', text: 'queues and more, also in a text that goes on' }),
			documentOf({ url: '/both/', text: 'a worker takes from queues' }),
		])
		expect((await urlsOf(search, 'queues ')).slice(0, 2)).toEqual(['/title/', '/long/'])
		expect((await urlsOf(search, 'queues worker '))[0]).toBe('/both/')
	})
})

describe('languages', () => {
	it.each([
		['de', 'Die Häuser der Straße', ['haus', 'HÄUSERN', 'strasse', 'straße']],
		['ru', 'Новые книги о программировании', ['книга', 'книгами', 'программирования']],
		['fr', "L'école déployée continuellement", ['ecole', 'école', 'déployées', 'continuelle']],
		['es', 'Corriendo aplicaciones', ['corriendo', 'aplicación', 'aplicacion']],
		['pt', 'Corredores rápidos', ['corredor', 'rapido']],
		['ar', 'المكتبات الجديدة', ['مكتبات', 'المكتبات', 'جديدة']],
		['fa', 'کتاب‌های تازه', ['كتاب', 'تازه', 'کتاب‌های']],
		['ja', '静的サイトの全文検索', ['全文検索', '検索', '索', 'サイト']],
		['zh', '分布式系统的缓存', ['缓存', '分布', '系统']],
		['ko', '한국어 검색 엔진', ['검색', '국어']],
		['th', 'การค้นหาข้อความ', ['ค้นหา']],
		['el', 'Οι δρόμοι της Αθήνας', ['δρομοι', 'ΑΘΗΝΑΣ']],
	])('%s', async (language, title, queries) => {
		const search = await searchOf([
			documentOf({ url: '/other/', title: 'Other' }),
			documentOf({ url: '/it/', title, language }),
		])
		for (const query of queries)
			expect([query, await urlsOf(search, `${query} `)]).toEqual([query, ['/it/']])
	})
})

describe('anything', () => {
	it('can be asked', async () => {
		const all = [...posts, documentOf({ url: '/p/', title: '__proto__ and constructor' })]
		const known = new Set(all.map(({ url }) => url))
		const search = await searchOf(all)
		expect((await urlsOf(search, '__proto__'))[0]).toBe('/p/')
		expect((await urlsOf(search, 'constructor'))[0]).toBe('/p/')
		for (const query of [
			'toString',
			'hasOwnProperty',
			'cache '.repeat(2000),
			'x'.repeat(10_000),
			'\0\ud800\udfff<b>',
			'a.'.repeat(5000),
			'猫'.repeat(5000),
			"'".repeat(999),
		]) {
			const { total, items } = await search.find(query)
			expect(items.length).toBe(Math.min(total, 5))
			for (const { url } of items) expect(known.has(url)).toBe(true)
		}
	})

	it('can come instead of a file, and is an error that names it', async () => {
		const files = await filesOf(posts)
		for (const path of files.keys())
			for (const content of [
				null,
				1,
				'x',
				[],
				{},
				[[]],
				[null],
				[['a', 1]],
				[['a', '\u0000']],
				{ version: 2 },
				{ version: 1, words: 5 },
			]) {
				const search = openSearch(async (asked) =>
					asked === path ? content : JSON.parse(files.get(asked) ?? 'null'),
				)
				const found = await search
					.find('cachng c++ performence', { limit: 9 })
					.catch((error) => error)
				if (found instanceof Error) expect(found.message).toMatch(/^Unexpected/)
				else expect(found.items).toBeInstanceOf(Array)
			}
	})

	it('that fails once is loaded again', async () => {
		const files = await filesOf(posts)
		let isOnline = false
		const search = openSearch(async (path) => {
			if (!isOnline) throw new Error('offline')
			return JSON.parse(files.get(path) ?? 'null')
		})
		await expect(search.find('cache')).rejects.toThrow('Could not load index.json')
		isOnline = true
		expect((await urlsOf(search, 'cache'))[0]).toBe('/cache/')
	})

	it('is loaded once', async () => {
		const files = await filesOf(posts)
		const paths: string[] = []
		const search = openSearch(async (path) => {
			paths.push(path)
			return JSON.parse(files.get(path) ?? 'null')
		})
		await Promise.all([search.find('caching'), search.find('caching')])
		await search.find('cache')
		expect(paths).toEqual([...new Set(paths)])
	})
})

it('works with what JSON made of an analysis', async () => {
	expect(
		(await urlsOf(openFiles(await filesOf(JSON.parse(JSON.stringify(posts)))), 'caching'))[0],
	).toBe('/cache/')
})
