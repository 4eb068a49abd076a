import { describe, expect, it } from 'vitest';
import { createFileReader } from '../../src/adapters/files/file-reader.ts';
import { emptyCatalogue } from '../../src/indicators/catalogue.ts';
import { readReadings } from '../../src/indicators/read-readings.ts';

const page = `<html><body><p>Harrowdale Scrutiny Panel</p><p>Date: 27 January 2026</p>
<h1>Adult Social Care Performance Quarter 3 2025/26</h1><p>1. This report sets out performance.</p>
<h2>Appendix A: Performance dashboard</h2>
<table><tr><td rowspan=2>Indicator</td><td colspan=2>2024/25</td><td colspan=2>2025/26</td><td rowspan=2>Target 2025/26</td></tr>
<tr><td>Q3</td><td>Q4</td><td>Q1</td><td>Q2</td></tr>
<tr><td colspan=6>Keeping people independent</td></tr>
<tr><td>Older people at home 91 days after discharge</td><td>80.1%</td><td>81.2%</td><td>82.0%</td><td>84.1<sup>1</sup></td><td>85%</td></tr>
<tr><td colspan=6>Safeguarding</td></tr>
<tr><td>Enquiries concluded in 28 days</td><td>n/a</td><td>n/a</td><td>61%</td><td>Data not available</td><td>75%</td></tr>
</table></body></html>`;

describe('a dashboard on a web page', async () => {
  const { papers } = await createFileReader().parse({ file: 'performance.html', bytes: Buffer.from(page) });
  const [older, enquiries] = readReadings(papers, emptyCatalogue);

  it('has its quarters under the years that span them, and headings between its rows', () => {
    expect(older).toMatchObject({ previous: { period: '2025/26 Q1', value: 82 }, target: { value: 85 } });
    expect(older?.earlier.map(({ period }) => period)).toEqual(['2024/25 Q3', '2024/25 Q4']);
    expect(older?.indicator.topic).toBe('Keeping people independent');
    expect(enquiries).toMatchObject({
      latest: null,
      previous: { display: '61%' },
      indicator: { topic: 'Safeguarding' },
    });
  });

  it('makes no digit of a figure out of the number of a note', () => {
    expect(older?.latest).toMatchObject({ value: 84.1, period: '2025/26 Q2' });
  });
});
