namespace Kks.Model.Tests.Data;

public enum JenisContoh
{
    SatuKata,
    DuaKataLain,
}
