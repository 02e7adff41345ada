import { describe, expect, it } from 'vitest'
import { convert } from '../../../test/convert.ts'

/** A card in each of the two editors. */
function editors(name: string, data: object) {
	const lexical = { root: { type: 'root', children: [{ type: name, version: 1, ...data }] } }
	const mobiledoc = { version: '0.3.1', cards: [[name, data]], sections: [[10, 0]] }
	return {
		lexical: convert(JSON.stringify(lexical), 'lexical'),
		mobiledoc: convert(JSON.stringify(mobiledoc), 'mobiledoc'),
	}
}

describe('a card of Ghost', () => {
	it.each<readonly [name: string, data: object, expected: string]>([
		['image', { src: '/a.jpg', alt: 'A cat' }, '![A cat](/a.jpg)\n'],
		[
			'image',
			{ src: '/a.jpg', alt: '', caption: 'By <em>me</em>', href: 'https://x.example/' },
			'{{< figure src="/a.jpg" caption="By *me*" link="https://x.example/" >}}\n',
		],
		['image', { caption: 'Nothing' }, ''],
		[
			'gallery',
			{ images: [{ src: '/a.jpg', caption: 'A' }, { src: '/b.jpg' }], caption: 'Both' },
			'{{< figure src="/a.jpg" caption="A" >}}\n\n![](/b.jpg)\n\nBoth\n',
		],
		[
			'codeblock',
			{ code: 'a < b\n\n{{< x >}}', language: 'go' },
			'```go\na < b\n\n{{</* x */>}}\n```\n',
		],
		['code', { code: 'a', caption: 'Below' }, '```\na\n```\n\nBelow\n'],
		[
			'markdown',
			{ markdown: '# One\n\n- *two*\n\n<b>x</b><script>alert(1)</script>[^1]\n\n[^1]: Note' },
			'# One\n\n- *two*\n\n**x**[^1]\n\n[^1]: Note\n',
		],
		['card-markdown', { markdown: 'Old' }, 'Old\n'],
		['html', { html: '<p>One<div><b>two' }, 'One\n\n**two**\n'],
		[
			'embed',
			{ url: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ', html: '<iframe></iframe>' },
			'{{< youtube dQw4w9WgXcQ >}}\n',
		],
		[
			'embed',
			{ url: 'https://x.example/1', html: '<blockquote>', caption: 'Said' },
			'<https://x.example/1>\n\nSaid\n',
		],
		[
			'bookmark',
			{ url: 'https://x.example/', metadata: { title: 'X' }, caption: 'Go' },
			'[X](https://x.example/)\n\nGo\n',
		],
		[
			'callout',
			{ calloutEmoji: '💡', calloutText: 'Mind the <b><strong>gap</strong></b>' },
			'> 💡 Mind the **gap**\n',
		],
		[
			'callout',
			{ calloutEmoji: '💡', calloutText: '<p>Mind</p><p>the gap</p>' },
			'> 💡 Mind\n>\n> the gap\n',
		],
		[
			'toggle',
			{ heading: 'Why?', content: '<p>Because</p>' },
			'{{< details summary="Why?" >}}\n\nBecause\n\n{{< /details >}}\n',
		],
		[
			'video',
			{ src: '/v.mp4', thumbnailSrc: '/t.jpg', caption: 'Cap' },
			'{{< video src="/v.mp4" poster="/t.jpg" >}}\n\nCap\n',
		],
		['audio', { src: '/a.mp3', title: 'Talk' }, '{{< audio src="/a.mp3" >}}\n\nTalk\n'],
		[
			'file',
			{ src: '/a.pdf', fileTitle: 'Paper', fileCaption: 'All of it', fileName: 'a.pdf' },
			'[Paper](/a.pdf): All of it\n',
		],
		['hr', {}, '---\n'],
		['horizontalrule', {}, '---\n'],
		['paywall', {}, '<!--more-->\n'],
		['button', { buttonUrl: 'https://x.example/', buttonText: 'Go' }, '[Go](https://x.example/)\n'],
		[
			'header',
			{ header: 'Big', subheader: 'small', buttonEnabled: true, buttonUrl: '/a', buttonText: 'Go' },
			'## Big\n\nsmall\n\n[Go](/a)\n',
		],
		[
			'product',
			{
				productTitle: 'Pan',
				productDescription: '<p>Good</p>',
				productRatingEnabled: true,
				productStarRating: 4,
			},
			'#### Pan\n\n★★★★☆\n\nGood\n',
		],
		[
			'call-to-action',
			{ textValue: '<p>Now</p>', showButton: true, buttonUrl: '/a', buttonText: 'Go' },
			'Now\n\n[Go](/a)\n',
		],
		[
			'before-after',
			{ beforeImage: { src: '/a.jpg' }, afterImage: { src: '/b.jpg' } },
			'![](/a.jpg)\n\n![](/b.jpg)\n',
		],
	])('%s %j', (name, data, markdown) => {
		const elements = JSON.stringify(data).includes('<script') ? ['script'] : []
		const expected = { markdown, cards: [], dropped: [], elements, unknown: [], lost: [] }
		expect(editors(name, data)).toEqual({ lexical: expected, mobiledoc: expected })
	})

	it('that is not known keeps what there is to read, and is told', () => {
		const { lexical, mobiledoc } = editors('poll', {
			heading: 'Who?',
			color: 'red',
			textColor: 'blue',
			url: '/a',
			html: '<p>One<script>x</script></p>',
		})
		expect(lexical).toEqual(mobiledoc)
		expect(lexical.markdown).toBe('Who?\n\nOne\n')
		expect(lexical.cards).toEqual(['poll: it is not known; what there is to read in it stays'])
	})

	it('that was in mails alone stays behind', () => {
		const { lexical } = editors('email', { html: '<p>Dear {first_name}</p>' })
		expect(lexical.markdown).toBe('')
		expect(lexical.cards).toEqual(['email: it was sent by mail alone, and is left out'])
	})

	const gated = 'it is for members or for mails alone, and is left out'
	it.each([
		['html', { web: { nonMember: false, memberSegment: 'status:free,status:-free' } }],
		[
			'html',
			{ web: { nonMember: false, memberSegment: '' }, email: { memberSegment: 'status:free' } },
		],
		['html', { showOnWeb: false, showOnEmail: true }],
		['call-to-action', { emailOnly: true }],
		['poll', { web: { nonMember: false } }],
	])('that is not for everybody is left out: %s %j', (name, visibility) => {
		const { lexical, mobiledoc } = editors(name, { html: '<p>S</p>', textValue: 'S', visibility })
		expect(lexical).toMatchObject({ markdown: '', cards: [`${name}: ${gated}`] })
		expect(mobiledoc).toMatchObject({ markdown: '', cards: [`${name}: ${gated}`] })
	})

	it.each([
		['html', { web: { nonMember: true, memberSegment: '' } }],
		['html', { showOnWeb: true, showOnEmail: false }],
		['html', {}],
	])('that everybody sees stays: %s %j', (name, visibility) => {
		expect(editors(name, { html: '<p>S</p>', visibility }).lexical.markdown).toBe('S\n')
	})

	it.each([
		['nonMember:false memberSegment:"status:free,status:-free"', 'a\n\nb\n'],
		['memberSegment:"status:free"', 'a\n\nb\n'],
		[`nonMember:false memberSegment:"created_at:>'2024-01-01'"`, 'a\n\nb\n'],
		['nonMember:true memberSegment:""', 'a\n\nS\n\nb\n'],
		['nonMember:"true"', 'a\n\nS\n\nb\n'],
	])('in a page is left out if it is not for everybody: %s', (rule, markdown) => {
		const text = `<p>a</p><!--kg-gated-block:begin ${rule} --><p>S</p><!--kg-gated-block:end--><p>b</p>`
		expect(convert(text, 'html').markdown).toBe(markdown)
		const open = convert(text.replace('<!--kg-gated-block:end-->', ''), 'html').markdown
		expect(open.includes('S')).toBe(markdown.includes('S'))
		const spaced = text.replaceAll('<!--', '<!-- ').replaceAll('-->', ' -->')
		expect(convert(spaced, 'html').markdown).toBe(markdown)
	})

	it.each([
		['html', 'html'],
		['markdown', 'markdown'],
		['poll', 'html'],
	])('keeps nothing of a block in it that is not for everybody: %s', (name, field) => {
		const text =
			'a\n\n<!--kg-gated-block:begin nonMember:false -->\n\nS\n\n<!--kg-gated-block:end-->'
		const { lexical, mobiledoc } = editors(name, { [field]: text })
		expect(lexical).toEqual(mobiledoc)
		expect(lexical.markdown).toBe('a\n')
		expect(lexical.cards).toContain(`${name}: ${gated}`)
	})

	it('that is not for everybody is left out with what the editor has in it', () => {
		const inner = { type: 'paragraph', children: [{ type: 'text', text: 'S' }] }
		const visibility = { web: { nonMember: false } }
		expect(editors('callout', { children: [inner], visibility }).lexical).toMatchObject({
			markdown: '',
			cards: [`callout: ${gated}`],
		})
	})

	it.each([
		[
			'<div class="kg-card kg-callout-card"><div class="kg-callout-emoji">💡</div><div class="kg-callout-text">Mind</div></div>',
			'> 💡 Mind\n',
		],
		[
			'<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text"><span>Why?</span></h4><button><svg></svg></button></div><div class="kg-toggle-content"><p>Because</p></div></div>',
			'{{< details summary="Why?" >}}\n\nBecause\n\n{{< /details >}}\n',
		],
		[
			'<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="/a.pdf" title="Download"><div class="kg-file-card-contents"><div class="kg-file-card-title">Paper</div><div class="kg-file-card-caption">All of it</div><div class="kg-file-card-metadata"><div class="kg-file-card-filename">a.pdf</div><div class="kg-file-card-filesize">3 KB</div></div></div></a></div>',
			'[Paper](/a.pdf): All of it\n',
		],
		[
			'<div class="kg-card kg-audio-card"><img src="" alt="audio-thumbnail"><div><audio src="/a.mp3"></audio><div class="kg-audio-title">Talk</div><span>0:00</span><button>1×</button></div></div>',
			'{{< audio src="/a.mp3" >}}\n\nTalk\n',
		],
		[
			'<figure class="kg-card kg-video-card"><div><video src="/v.mp4" poster="/p.jpg"></video><span>0:00</span><button>1×</button></div><figcaption>Cap</figcaption></figure>',
			'{{< video src="/v.mp4" poster="/p.jpg" >}}\n\nCap\n',
		],
		['<p>Free</p><!--members-only--><p>Paid</p>', 'Free\n\n<!--more-->\n\nPaid\n'],
	])('is read from HTML: %s', (html, expected) => {
		expect(convert(html, 'html').markdown).toBe(expected)
	})
})
