import { ImageRun } from 'docx';
import type { Signature } from '../../languages/public.ts';

const height = 53;

/** A signature's image as Word shows it, 14 mm high, with its words for who listens; undefined for a drawing in lines, which Word programs show unevenly. */
export function wordHandwriting({ drawing, says }: NonNullable<Signature['image']>): ImageRun | undefined {
  const [, wide, high] = /viewBox="0 0 (\d+) (\d+)"/.exec(drawing) ?? [];
  const [, type, content] = /href="data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)"/.exec(drawing) ?? [];
  if (!wide || !high || !type || !content) return undefined;
  return new ImageRun({
    type: type === 'png' ? 'png' : 'jpg',
    data: Buffer.from(content, 'base64'),
    transformation: { width: Math.round((Number(wide) / Number(high)) * height), height },
    altText: { name: says, title: says, description: says },
  });
}
