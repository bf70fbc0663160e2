// The entry: each behaviour is one small module, and every page works without any of them.
import { pasangHtmx } from "./htmx.js";
import { pasangSekali } from "./sekali.js";
import { pasangBaris } from "./baris.js";
import { pasangDraf } from "./draf.js";
import { pasangSaring } from "./saring.js";
import { pasangFokus } from "./fokus.js";
import { pasangBagan } from "./bagan.js";
import { pasangTab } from "./tab.js";
import { pasangTahap } from "./tahap.js";
import { pasangUnggahan } from "./unggahan.js";
import { pasangAntre } from "./antre.js";
import { pasangBelum } from "./belum.js";
import { pasangKeluar } from "./keluar.js";

pasangHtmx();
pasangSekali(document);
pasangBaris(document); // before the drafts, which may be of rows that were added
pasangDraf(document);
pasangSaring(document);
pasangFokus(document);
pasangBagan(document);
pasangTab(document);
pasangTahap(document);
pasangUnggahan(document);
pasangAntre(document);
pasangBelum(document);
pasangKeluar(document);
