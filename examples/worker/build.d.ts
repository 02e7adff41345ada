import type { BuildOptions } from 'esbuild'

export function buildWorker(
	content: string,
	more?: Pick<BuildOptions, 'conditions' | 'plugins'>,
): Promise<void>
