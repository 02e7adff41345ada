import fc from 'fast-check'

/** What Markdown's rules hang on, alone and in the combinations that people write. */
const inlinePieces = [
	...[
		'a',
		'word',
		'Ünïcode',
		'漢字',
		' 👍🏽 ',
		'snake_case',
		'2 < 3',
		'&amp;',
		'&copy;',
		'&#35;',
		'&nope;',
		'\\*',
		'\\\\',
		'\\',
	],
	...[
		'*',
		'**',
		'***',
		'_',
		'__',
		'~',
		'~~',
		'`',
		'``',
		'"',
		"'",
		'(',
		')',
		'[',
		']',
		'![',
		'](',
		'][',
		'!',
		'<',
		'>',
		'|',
		':',
		'#',
	],
	...['*emphasis*', '**strong**', '_a_', '__b__', '~~gone~~', '`code`', '`` a`b ``', '***both***'],
	...['**char**_acter_', ' _**strong**_ ', ' _*a*_', '(_***b c***_'],
	...[
		'[text](url)',
		'[text](<a b> "title")',
		'[text][ref]',
		'[ref]',
		'[ref][]',
		'[two\nwords]',
		'![x][two\n words]',
		'![alt](image.png "t")',
		'![alt][ref]',
		'[^note]',
		'[x]',
		'[ ]',
	],
	...[
		'<https://a.example/?q=1>',
		'https://b.example/path_(x).',
		'www.c.example',
		' me@d.example',
		'<me@e.example>',
		'http://f.example/a*b*',
	],
	...[
		'<b>',
		'</b>',
		'<br/>',
		'<!-- c -->',
		'<a href="x">',
		'<?php ?>',
		'<x',
		'  \n',
		'\\\n',
		'\n',
		' ',
		'  ',
		'\t',
	],
]

const inline = fc
	.array(fc.constantFrom(...inlinePieces, ' ', ' ', ' word '), { minLength: 1, maxLength: 8 })
	.map((pieces) => pieces.join(''))

const leaves = fc.oneof(
	{ weight: 6, arbitrary: inline },
	fc
		.tuple(fc.integer({ min: 1, max: 7 }), inline)
		.map(([depth, text]) => `${'#'.repeat(depth)} ${text}`),
	fc
		.tuple(inline, fc.constantFrom('===', '---', '=', '-'))
		.map(([text, line]) => `${text}\n${line}`),
	fc
		.tuple(
			fc.constantFrom('```', '~~~', '````'),
			fc.constantFrom('', 'js', 'ts {1,3} title="x"', ' go\t'),
			inline,
			fc.boolean(),
		)
		.map(([fence, info, text, closed]) => `${fence}${info}\n${text}\n${closed ? fence : ''}`),
	fc.constantFrom('```c\n/**\n * a\n *\n */\n```', '~~~\n-\n- [ ]\n\n1.\n~~~'),
	inline.map((text) => text.replace(/^/gm, '    ')),
	fc.constantFrom('---', '***', '_ _ _', '- - -', '+++'),
	fc.constantFrom(
		'<div>\nraw *x*\n</div>',
		'<!-- more -->',
		'<!-- a\n\nb -->',
		'<details>\n<summary>S</summary>\n\n*in*\n\n</details>',
		'<script>\n\n*a*\n</script>',
		'<x-y>',
	),
	fc.constantFrom(
		'[ref]: /url "title"',
		'[ref]: <u r l>',
		'[ Ref ]:\n/url\n"t"',
		'[other]: #a',
		'[two words]: /two',
		'[^note]: A note',
		'[^note]: A\n\n    more\n',
		'[^n]:\n',
	),
	fc
		.tuple(inline, inline, fc.constantFrom('|---|---|', '| :- | -: |', ':-:|--', '|-|'))
		.map(([a, b, line]) => `| ${a} | ${b} |\n${line}\n| ${b} | ${a} |\n| short |`),
)

const bullets = fc.constantFrom(
	'- ',
	'* ',
	'+ ',
	'1. ',
	'2) ',
	'10.  ',
	'-   ',
	'-\t',
	'- [ ] ',
	'- [x] ',
	'-',
)

const { document } = fc.letrec<{ block: string; document: string }>((tie) => ({
	block: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		leaves,
		tie('document').map((text) => text.replace(/^/gm, '> ')),
		fc
			.tuple(bullets, tie('document'))
			.map(
				([bullet, text]) => bullet + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(bullet.length)}`),
			),
		fc
			.tuple(fc.integer({ min: 1, max: 3 }), tie('document'))
			.map(([spaces, text]) => text.replace(/^/gm, ' '.repeat(spaces))),
	),
	document: fc
		.array(fc.tuple(tie('block'), fc.constantFrom('\n\n', '\n', '\n\n\n', '\n \n')), {
			minLength: 1,
			maxLength: 4,
		})
		.map((blocks) => blocks.map(([block, end]) => block + end).join('')),
}))

/** Markdown as people write it and as nobody would: nested blocks, all constructs, broken ones too. */
export const markdown: fc.Arbitrary<string> = fc
	.tuple(document, fc.constantFrom('\n', '\n', '\r\n'))
	.map(([text, end]) => text.replaceAll('\n', end))

/** Any text made from the characters that mean something. */
export const noise: fc.Arbitrary<string> = fc
	.array(
		fc.constantFrom(
			...'*_`~[]()<>!#|:-+=\\&"\'.1 \t\n\r>a b\u00e9\u6f22'.split(''),
			'\n\n',
			'\r\n',
			'    ',
			'```',
			'[^a]',
		),
		{ maxLength: 40 },
	)
	.map((parts) => parts.join(''))
