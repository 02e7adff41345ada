import fc from 'fast-check'

const name = fc.constantFrom(
	...'b i a p div span table tr td ul li details summary kbd h2 em svg path form button script textarea select option br img hr nobr template style noscript progress'.split(
		' ',
	),
)
const tag = fc.oneof(
	{ weight: 4, arbitrary: name.map((one) => `<${one}>`) },
	{ weight: 4, arbitrary: name.map((one) => `</${one}>`) },
	{
		weight: 6,
		arbitrary: fc
			.tuple(name, fc.constantFrom('x', '*y*', '', '<br>'))
			.map(([one, text]) => `<${one} class="c">${text}</${one}>`),
	},
	fc.constantFrom(
		'<br/>',
		'<!-- c -->',
		'<!-->',
		'<?p?>',
		'<a href=">">',
		"<i title='<b>'>",
		'< b>',
		'<B>x</b>',
		'</>',
		'<!x>',
	),
)
const part = fc.oneof(
	tag,
	fc.constantFrom(
		'text',
		' ',
		'*em*',
		'[l](u)',
		'`code`',
		'\n\n',
		'\n\n',
		'\n',
		'> ',
		'- ',
		'| a |\n| - |\n| b |\n\n',
		'# ',
	),
)

/** Markdown with tags that pair up, or do not, in and around it. */
export const htmlInMarkdown: fc.Arbitrary<string> = fc
	.array(part, { maxLength: 14 })
	.map((parts) => parts.join(''))
