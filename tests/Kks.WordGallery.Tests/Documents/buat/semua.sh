#!/usr/bin/env bash
# Makes every document of the corpus anew. Needs LibreOffice Writer, pandoc and python-docx; the kks documents come from this checkout.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1735787045 PYTHONDONTWRITEBYTECODE=1
python=${PYTHON:-python3}

"$python" "$here/libreoffice.py" "$work"
cp "$here/halaman.html" "$work/lo-dari-html.html"
cd "$work"
soffice "-env:UserInstallation=file://$work/profil" --headless --convert-to 'docx:MS Word 2007 XML' ./*.fodt
soffice "-env:UserInstallation=file://$work/profil" --headless --infilter='HTML (StarWriter)' --convert-to 'docx:MS Word 2007 XML' lo-dari-html.html
soffice "-env:UserInstallation=file://$work/profil" --headless --convert-to odt lo-paragraf.fodt lo-daftar.fodt

"$python" -c "import sys; sys.path.insert(0, '$here'); import libreoffice as l; open('biru.png', 'wb').write(l.png(24, 16, (31, 78, 121))); open('abu.jpg', 'wb').write(l.JPEG)"
printf '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="teal"/></svg>' >bentuk.svg
for source in "$here"/pandoc-*; do
  name=$(basename "$source")
  pandoc "$source" --metadata "author=Korpus" --toc --resource-path "$work" -o "${name%.*}.docx"
done
pandoc -f docx --track-changes=accept pandoc-perubahan.docx -o pandoc-perubahan-diterima.docx && rm pandoc-perubahan.docx
pandoc "$here/halaman.html" -o pandoc-dari-html.docx
pandoc lo-daftar.odt -o pandoc-dari-odt.docx
pandoc "$here/pandoc-fitur.md" --reference-doc "$root/templates/bersama/reference.docx" -o pandoc-gaya-acuan.docx

"$python" "$here/pythondocx.py" "$work"
"$python" "$here/lain.py" "$work"
for pack in surat-usulan berita-acara rekap-nilai; do
  dotnet run --project "$root/src/Kks.Cli" -- render "$root/samples/klungkung-2025" --template "$root/templates/$pack" --out "$work/$pack"
  mv "$work/$pack"/*.docx "$work/kks-$pack.docx"
done

rm -f "$here"/../*.docx
mv "$work"/*.docx "$here/.."
