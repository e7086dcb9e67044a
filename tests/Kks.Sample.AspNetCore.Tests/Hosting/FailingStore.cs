using AplikasiDaerah.Data;
using Kks.Model.Submissions;

namespace Kks.Sample.AspNetCore.Tests.Hosting;

/// <summary>A store whose database is gone.</summary>
internal sealed class FailingStore : IUsulanStore
{
    /// <summary>What must never be shown to anybody outside.</summary>
    public const string Secret = "connection to db-dalam.internal lost";

    private bool started;

    /// <summary>The start of the app asks once and is answered.</summary>
    public Task<int?> VersiAsync(CancellationToken cancellation)
    {
        if (started)
        {
            throw new InvalidOperationException(Secret);
        }

        started = true;
        return Task.FromResult<int?>(1);
    }

    public Task<UsulanTersimpan> BacaAsync(CancellationToken cancellation) => throw new InvalidOperationException(Secret);

    public Task IsiAsync(Usulan usulan, CancellationToken cancellation) => throw new InvalidOperationException(Secret);

    public Task<bool> SimpanAsync(string tatanan, Jawaban jawaban, int versi, CancellationToken cancellation) => throw new InvalidOperationException(Secret);
}
