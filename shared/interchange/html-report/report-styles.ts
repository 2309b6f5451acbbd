import { lightTheme } from '#shared/scene/light-theme.ts';

const { ink, line, accent, err, warn, info, sunken } = lightTheme;
const quiet = lightTheme['ink-2'];

/** The looks of the page, on screen and on paper. */
export const reportStyles = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0 auto;padding:32px;max-width:1280px;background:#fff;color:${ink};font:14px/20px 'Noto Sans','Segoe UI','Helvetica Neue',Arial,sans-serif}
h1{margin:0 0 8px;font-size:28px;line-height:36px}
h2{margin:40px 0 8px;font-size:20px;line-height:28px}
.whose{display:flex;align-items:center;gap:16px;margin:0 0 24px;color:${quiet};font-weight:600}
.whose img,.whose svg{height:48px;max-width:200px;object-fit:contain}
.lead{margin:0 0 4px;font-size:16px;line-height:24px}
.note{margin:0 0 8px;color:${quiet}}
nav ol{display:flex;flex-wrap:wrap;gap:4px 20px;margin:16px 0 0;padding:0;list-style:none}
a{color:${accent}}
figure{margin:0;overflow-x:auto;direction:ltr}
figure svg{display:block;max-width:100%;height:auto}
svg a:focus-visible,a:focus-visible{outline:2px solid ${accent}}
.wide{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:13px}
caption{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
th,td{padding:5px 0;padding-inline-end:10px;border-bottom:1px solid ${line};text-align:start;vertical-align:top;overflow-wrap:anywhere}
.w8{min-width:8ch}.w12{min-width:10ch}.w18{min-width:13ch}.w24{min-width:16ch}.w36{min-width:20ch}
th{color:${quiet};font-weight:600;border-bottom-color:${quiet}}
.n{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap;overflow-wrap:normal}
tr:target{background:${sunken}}
.error td:first-child{color:${err};font-weight:600}
.warning td:first-child{color:${warn};font-weight:600}
.info td:first-child{color:${info};font-weight:600}
footer{margin-top:40px;padding-top:8px;border-top:1px solid ${line};color:${quiet};font-size:12px}
@page{size:A4 landscape;margin:12mm}
@media print{
body{padding:0;max-width:none;font-size:9pt;line-height:12pt}
table{font-size:8pt;line-height:11pt}
thead{display:table-header-group}
tr,figure{break-inside:avoid}
h2{break-after:avoid}
a{color:inherit;text-decoration:none}
figure svg{max-height:170mm;width:100%}
}
`;
